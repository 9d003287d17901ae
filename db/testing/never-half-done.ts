import { type Breakage, breakingAt } from './breaking'
import { countEvents, digestOfEverything } from './digest'
import { confirmedBy } from './kept'
import type { Sample } from './samples/sample'

/** What came of breaking a deed at each of its statements. */
export type HalfDone = {
  /** How many statements it takes, beginning and commit included: it was broken at each. */
  statements: number
  /** What was wrong, in sentences; none when it was never half done, and is whole in the end. */
  troubles: string[]
}

/** More than any deed takes: then it never ends. */
const LIMIT = 400

/**
 * Breaks a deed at its first statement, its second, and so on: each time nothing at all may have happened. In the end it
 * is done unbroken, and then it has happened and history says so once.
 */
export async function breakAtEveryStatement(
  arrange: () => Promise<Sample>,
  how: Breakage,
): Promise<HalfDone> {
  const deed = await arrange()
  const confirmed = await confirmedBy(deed.actor)
  const troubles: string[] = []
  const before = await digestOfEverything()
  const events = await countEvents()
  for (let n = 1; n <= LIMIT; n += 1) {
    let outcome: string | undefined
    const hasBroken = await breakingAt(n, how, async () => {
      outcome = said(await deed(confirmed))
    })
    const changed = differing(before, await digestOfEverything())
    if (!hasBroken) {
      if (outcome !== 'changed') troubles.push(`unbroken it is not done: ${outcome}`)
      if (changed.length === 0) troubles.push('unbroken it changes nothing')
      const remembered = (await countEvents()) - events
      if (remembered > 1) troubles.push(`unbroken it leaves ${remembered} events`)
      return { statements: n - 1, troubles }
    }
    if (changed.length > 0) {
      troubles.push(`broken at statement ${n}, it has changed ${changed.join(', ')}`)
      return { statements: n, troubles }
    }
  }
  return { statements: LIMIT, troubles: [`it takes more than ${LIMIT} statements`] }
}

function said(outcome: Awaited<ReturnType<Sample>>): string {
  return outcome.kind === 'refused' ? outcome.refusal.reason : outcome.kind
}

function differing(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(before).filter((table) => before[table] !== after[table])
}
