type Limits = { atOnce: number; stopAt: number }

/** Does something with each, so many at a time, until all are done or time is up. Gives those it was done with. */
export async function eachAtOnce<Item>(
  items: Item[],
  { atOnce, stopAt }: Limits,
  work: (item: Item) => Promise<void>,
): Promise<Item[]> {
  const queue = items.values()
  const done: Item[] = []
  async function goOn(): Promise<void> {
    for (const item of queue) {
      if (Date.now() > stopAt) return
      await work(item)
      done.push(item)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, goOn))
  return done
}
