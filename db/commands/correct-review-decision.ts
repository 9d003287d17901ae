import { newId } from '@/domain/ids'
import { standingDecisions } from '@/domain/reviews/review'
import {
  type ReviewDecision,
  whyNotCorrectDecision,
  whyNotThisDecision,
} from '@/domain/reviews/review-decision'
import { changed, command, refuse } from '../command'
import { findAndHold } from '../reading/lock'
import { readReview } from '../reading/review'
import { decisions } from '../schema/reviews'

/** A correction names the decision it corrects, so that two people cannot correct the same one unseen. */
export type DecisionCorrection = ReviewDecision & { corrects: string }

/**
 * Corrects what an office decided: a new decision that names the one it corrects; both stay. Gives the review's cycle.
 * Refused as `whyNotCorrectDecision` and `whyNotThisDecision` say, as `corrected since` when somebody else corrected
 * it first, or `not found`.
 */
export const correctReviewDecision = command(async ({ tx, actor, today }, input: DecisionCorrection) => {
  const agreement = await findAndHold(tx, input.reference, today)
  const review = agreement && (await readReview(tx, input.reference, input.cycle))
  if (!review) return refuse({ reason: 'not found' as const })

  const whyNot =
    whyNotCorrectDecision({ review, agreement }, actor, input.officeId) ?? whyNotThisDecision(input, today)
  if (whyNot) return refuse(whyNot)
  const wrong = standingDecisions(review.decisions).find((one) => one.officeId === input.officeId)
  if (!wrong || wrong.id !== input.corrects) return refuse({ reason: 'corrected since' as const })

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
  const before = {
    review: review.cycle,
    office,
    decision: wrong.decision,
    until: wrong.until,
    decidedOn: wrong.decidedOn,
  }
  const after = { review: review.cycle, office, decision, until, decidedOn }
  return changed(
    { cycle: review.cycle },
    { kind: 'decision corrected', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
