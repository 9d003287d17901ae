import { newId } from '@/domain/ids'
import { whyNotThisCorrection } from '@/domain/reviews/decision-correction'
import { standingDecisions } from '@/domain/reviews/review'
import {
  type DecisionCorrection,
  whyNotCorrectDecision,
  whyNotThisDecision,
} from '@/domain/reviews/review-decision'
import { changed, command, refuse } from '../command'
import { findAndHold } from '../reading/lock'
import { readReview } from '../reading/review'
import { decisions } from '../schema/reviews'

/**
 * Corrects what an office decided: a new decision that names the one it corrects; both stay. Gives the review's cycle.
 * Refused as `whyNotCorrectDecision`, `whyNotThisCorrection` and `whyNotThisDecision` say, or `not found`.
 */
export const correctReviewDecision = command(async ({ tx, actor, today }, input: DecisionCorrection) => {
  const agreement = await findAndHold(tx, input.reference, today)
  const review = agreement && (await readReview(tx, input.reference, input.cycle))
  if (!review) return refuse({ reason: 'not found' as const })

  const wrong = standingDecisions(review.decisions).find((one) => one.officeId === input.officeId)
  const whyNot =
    whyNotCorrectDecision({ review, agreement }, actor, input.officeId) ??
    whyNotThisCorrection(wrong, input) ??
    whyNotThisDecision(agreement, input, today)
  if (whyNot || !wrong) return refuse(whyNot ?? { reason: 'nothing decided to correct' as const })

  const { officeId, decision, until, why, decidedOn } = input
  await tx.insert(decisions).values({
    id: newId<'decision'>(),
    agreementId: agreement.id,
    reviewId: review.id,
    officeId,
    decision,
    until,
    why,
    decidedOn,
    correctsId: wrong.id,
    recordedById: 'personId' in actor ? actor.personId : null,
    recordedAs: actor.role === 'system' ? null : actor.role,
  })

  const office = review.asked.find((one) => one.officeId === officeId)?.holder ?? null
  const facts = { review: review.cycle, office }
  const before = { ...facts, decision: wrong.decision, until: wrong.until, decidedOn: wrong.decidedOn }
  const after = { ...facts, decision, until, decidedOn }
  return changed(
    { cycle: review.cycle },
    { kind: 'decision corrected', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
