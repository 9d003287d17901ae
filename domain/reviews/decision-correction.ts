import { type DecisionCorrection, type RecordedOnce, type ToldDecision, told } from './review-decision'

export type WhyNotThisCorrection =
  | ({ reason: 'corrected since' } & ToldDecision)
  | { reason: 'nothing to correct it to' }

/** Why a correction of the decision that stands cannot be so: somebody corrected that decision first, or it says the same again. */
export function whyNotThisCorrection(
  stands: RecordedOnce | undefined,
  correction: Pick<DecisionCorrection, 'corrects' | 'decision' | 'until' | 'decidedOn' | 'why'>,
): WhyNotThisCorrection | null {
  if (!stands) return null
  if (stands.id !== correction.corrects) return { reason: 'corrected since', ...told(stands) }
  const same = (['decision', 'until', 'decidedOn', 'why'] as const).every(
    (fact) => stands[fact] === correction[fact],
  )
  return same ? { reason: 'nothing to correct it to' } : null
}
