import { expect, it } from 'vitest'
import type { PersonActor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import { officeOf } from './actors'
import { engine } from './database'
import type { Deed } from './deeds'
import { keptBy } from './kept'

/** Keeps answers, and sends them five times at once: each time is told the same. Gives what that is. */
export async function sentFiveTimes<Input extends object, Value>(
  deed: Deed<Input, Value, Refusal>,
  input: NoInfer<Input>,
): Promise<Value> {
  const office = await officeOf('derbyshire')
  const confirmed = await keptBy(office)
  const sent = await Promise.all(Array.from({ length: 5 }, () => deed(office, { ...input, confirmed })))
  const [first] = sent
  if (first?.kind !== 'changed') throw new Error(`It was refused: ${first?.refusal.reason}`)
  expect(sent).toEqual(sent.map(() => first))
  return first.value
}

/** A test of what happens at the same moment. PGlite is one connection, so nothing there does, and it is skipped. */
export function atOnce(sentence: string, test: () => Promise<void>): void {
  it.skipIf(engine() !== 'postgresql')(`at once, ${sentence}`, test)
}

type Sent<Input> = [by: PersonActor, input: NoInfer<Input>]

/** Two people send at the same moment: one is done, the other refused. Gives who did it, and what the other is told. */
export async function oneOfTwo<Input, Reason extends Refusal>(
  deed: Deed<Input, unknown, Reason>,
  one: Sent<Input>,
  other: Sent<Input>,
): Promise<{ by: PersonActor; told: Reason }> {
  const [first, second] = await Promise.all([deed(...one), deed(...other)])
  if (first.kind === 'changed' && second.kind === 'refused') return { by: one[0], told: second.refusal }
  if (second.kind === 'changed' && first.kind === 'refused') return { by: other[0], told: first.refusal }
  throw new Error(first.kind === 'changed' ? 'Both were done' : 'Neither was done')
}
