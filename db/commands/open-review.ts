import { eq } from 'drizzle-orm'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { type AgreementId, newId } from '@/domain/ids'
import { type ReviewOpening, whyNotDueOn, whyNotOpenReview } from '@/domain/reviews/cycle'
import { nextCycle, openCycleOf } from '@/domain/reviews/review'
import { changed, command, refuse } from '../command'
import type { Tx } from '../connection'
import { findAndHold, raiseVersion } from '../reading/lock'
import { readOfficesOf } from '../reading/review'
import { reviewOffices, reviews } from '../schema/reviews'

/** `demonstration` is for made-up reviews, which say so wherever they stand. */
type Opening = ReviewOpening & { demonstration?: boolean }

/**
 * Opens a review of an agreement and fixes the offices asked: both of every force with a current party. Gives its
 * cycle. Refused as `whyNotOpenReview`, `whyNotThisVersion` and `whyNotDueOn` say, or `not found`.
 */
export const openReview = command(async ({ tx, actor, today }, input: Opening) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })
  const earlier = await cyclesOf(tx, agreement.id)

  const whyNot =
    whyNotOpenReview({ ...agreement, openCycle: openCycleOf(earlier) }, actor, today) ??
    whyNotThisVersion(agreement, input.version) ??
    whyNotDueOn(input.dueOn, today)
  if (whyNot) return refuse(whyNot)

  const { dueOn, why, demonstration = false } = input
  const cycle = nextCycle(
    today.slice(0, 4),
    earlier.map((one) => one.cycle),
  )
  const review = {
    id: newId<'review'>(),
    agreementId: agreement.id,
    cycle,
    dueOn,
    why,
    demonstration,
    openedOn: today,
  }
  const asked = await readOfficesOf(tx, agreement.currentForceIds, today)
  await tx.insert(reviews).values({ ...review, openedById: 'personId' in actor ? actor.personId : null })
  await tx.insert(reviewOffices).values(
    asked.map(({ officeId, forceId, legalPersonId }) => ({
      id: newId<'office asked'>(),
      ...{ agreementId: agreement.id, reviewId: review.id, officeId, forceId, legalPersonId },
    })),
  )
  await raiseVersion(tx, agreement.id)

  const after = { review: cycle, dueOn, offices: asked.length }
  return changed(
    { cycle },
    { kind: 'review opened', subjects: [{ on: 'agreement', id: agreement.id, before: null, after }], why },
  )
})

function cyclesOf(tx: Tx, agreementId: AgreementId) {
  return tx
    .select({ cycle: reviews.cycle, closedOn: reviews.closedOn })
    .from(reviews)
    .where(eq(reviews.agreementId, agreementId))
}
