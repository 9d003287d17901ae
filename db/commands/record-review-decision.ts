import { newId } from '@/domain/ids'
import { type ReviewDecision, whyNotDecide, whyNotThisDecision } from '@/domain/reviews/review-decision'
import { changed, command, refuse } from '../command'
import { findAndHold } from '../reading/lock'
import { readReview } from '../reading/review'
import { decisions } from '../schema/reviews'

/**
 * Records what an office decided in a review: once an office and review, however many press the button.
 * Gives the review's cycle. Refused as `whyNotDecide` and `whyNotThisDecision` say, or `not found`.
 */
export const recordReviewDecision = command(async ({ tx, actor, today }, input: ReviewDecision) => {
  const agreement = await findAndHold(tx, input.reference, today)
  const review = agreement && (await readReview(tx, input.reference, input.cycle))
  if (!review) return refuse({ reason: 'not found' as const })

  const whyNot =
    whyNotDecide({ review, agreement }, actor, input.officeId) ?? whyNotThisDecision(agreement, input, today)
  if (whyNot) return refuse(whyNot)

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
    recordedById: 'personId' in actor ? actor.personId : null,
    recordedAs: actor.role === 'system' ? null : actor.role,
  })

  const holder = review.asked.find((one) => one.officeId === officeId)?.holder ?? null
  const after = { review: review.cycle, office: holder, decision, until, decidedOn }
  return changed(
    { cycle: review.cycle },
    {
      kind: 'decision recorded',
      subjects: [{ on: 'agreement', id: agreement.id, before: null, after }],
      why,
    },
  )
})
