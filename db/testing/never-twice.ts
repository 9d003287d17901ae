import { isDeepStrictEqual } from 'node:util'
import { countEvents, digestOfEverything } from './digest'
import { confirmedBy } from './kept'
import type { Sample } from './samples/sample'

/**
 * Confirms the same answers five times at once and once more later. Gives what was wrong; nothing when it was done once,
 * each sending was told the same, and the later one changed nothing. The register itself confirms no answers, and keeping
 * answers is what comes before: of those nothing is asked.
 */
export async function doneOnce(arrange: () => Promise<Sample>): Promise<string[]> {
  const deed = await arrange()
  const confirmed = await confirmedBy(deed.actor)
  if (!confirmed) return []
  const events = await countEvents()
  const sent = await Promise.all(Array.from({ length: 5 }, () => deed(confirmed)))
  const whole = await digestOfEverything()
  const told = [...sent, await deed(confirmed)]
  const same = told.every((one) => one.kind === 'changed' && isDeepStrictEqual(one, told[0]))
  const again = await digestOfEverything()
  const remembered = (await countEvents()) - events
  return [
    ...(same ? [] : [`it was told ${JSON.stringify(told)}`]),
    ...(remembered <= 1 ? [] : [`it left ${remembered} events`]),
    ...(isDeepStrictEqual(whole, again) ? [] : ['sent again it changed something']),
  ]
}
