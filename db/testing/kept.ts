import type { ForceActor } from '@/domain/access/actor'
import type { Confirmed } from '../command'
import { keepAnswers } from '../commands/keep-answers'

/** Answers that somebody filled in and is about to confirm. */
export async function keptBy(actor: ForceActor, form = 'decision'): Promise<Confirmed> {
  const filledIn = { form, subject: '/somewhere', answers: { why: ['x'], on: ['1', '2'] } }
  const kept = await keepAnswers(actor, filledIn)
  if (kept.kind === 'refused') throw new Error('Nothing was kept')
  return { id: kept.value, ...filledIn }
}
