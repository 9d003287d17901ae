import type { Client } from 'pg'
import type { Visitor } from '../browserless'

/** Two colleagues of one office, each at a server of their own. */
export type Colleagues = [Visitor, Visitor]

/** Something that must happen once, whoever does it at the same time. */
export type Race = {
  name: string
  /** One round, on an agreement nothing was done to; gives what the people at the screens saw that was wrong, or null. */
  round: (colleagues: Colleagues, reference: string) => Promise<string | null>
  /** A statement that gives, for the agreements with the references $1, how often it happened: `reference, times`. */
  counting: string
}

export type Ran = { rounds: number; broken: string[]; ms: number }

type Run = { visitors: Colleagues; references: string[]; owner: Client; stopAt: number }

/** Runs a round on each agreement until time is up, then asks the database what came of all of them. */
export async function runRace(race: Race, { visitors, references, owner, stopAt }: Run): Promise<Ran> {
  const began = performance.now()
  const broken = new Map<string, string>()
  const raced: string[] = []
  for (const reference of references) {
    if (Date.now() > stopAt) break
    raced.push(reference)
    const trouble = await race.round(visitors, reference)
    if (trouble) broken.set(reference, trouble)
  }
  const ms = performance.now() - began
  const { rows } = await owner.query<{ reference: string; times: number }>(race.counting, [raced])
  const times = new Map(rows.map((row) => [row.reference, row.times]))
  for (const reference of raced) {
    if (times.get(reference) !== 1)
      broken.set(reference, `happened ${times.get(reference) ?? 0} times. ${broken.get(reference) ?? ''}`)
  }
  return {
    rounds: raced.length,
    broken: [...broken].map(([reference, trouble]) => `${reference}: ${trouble}`),
    ms,
  }
}
