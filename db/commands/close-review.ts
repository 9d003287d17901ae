import { eq } from 'drizzle-orm'
import { type ReviewClosing, whyNotClose, whyNotCloseNow } from '@/domain/reviews/cycle'
import { resultOf, standingDecisions } from '@/domain/reviews/review'
import { changed, command, refuse } from '../command'
import { findAndHold, raiseVersion } from '../reading/lock'
import { readReview } from '../reading/review'
import { reviews } from '../schema/reviews'

/**
 * Closes a review and records the result as it then stands. Gives its cycle. Refused as `whyNotClose` and
 * `whyNotCloseNow` say, or `not found`.
 */
export const closeReview = command(async ({ tx, actor, today }, input: ReviewClosing) => {
  const agreement = await findAndHold(tx, input.reference, today)
  const review = agreement && (await readReview(tx, input.reference, input.cycle))
  if (!review) return refuse({ reason: 'not found' as const })

  const whyNot = whyNotClose({ review, agreement }, actor) ?? whyNotCloseNow(review.decisions.length, input)
  if (whyNot) return refuse(whyNot)

  const result = resultOf(
    review.asked.map((one) => one.officeId),
    standingDecisions(review.decisions),
  )
  const closedById = 'personId' in actor ? actor.personId : null
  await tx
    .update(reviews)
    .set({ closedOn: today, closedById, outcome: result })
    .where(eq(reviews.id, review.id))
  await raiseVersion(tx, agreement.id)

  const after = { review: review.cycle, result: result.kind, ...resultFacts(result) }
  return changed(
    { cycle: review.cycle },
    {
      kind: 'review closed',
      subjects: [{ on: 'agreement', id: agreement.id, before: null, after }],
      why: null,
    },
  )
})

function resultFacts(result: ReturnType<typeof resultOf>) {
  if (result.kind === 'awaiting') return { awaiting: result.awaiting, of: result.of }
  return result.kind === 'agreed' ? { decision: result.decision, until: result.until } : {}
}
