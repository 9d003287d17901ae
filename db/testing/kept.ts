import type { Actor, PersonActor } from '@/domain/access/actor'
import type { Confirmed } from '../command'
import { keepAnswers } from '../commands/keep-answers'

/** Answers that somebody filled in and is about to confirm. */
export async function keptBy(actor: PersonActor, form = 'decision'): Promise<Confirmed> {
  const filledIn = { form, subject: '/somewhere', answers: { why: ['x'], on: ['1', '2'] } }
  const kept = await keepAnswers(actor, filledIn)
  if (kept.kind === 'refused') throw new Error('Nothing was kept')
  return { id: kept.value, ...filledIn }
}

/** Answers that somebody is about to confirm; the register itself confirms none. */
export async function confirmedBy(actor: Actor): Promise<Confirmed | undefined> {
  return actor.role === 'system' ? undefined : keptBy(actor)
}
