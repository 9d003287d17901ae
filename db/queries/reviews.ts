import { and, count, eq } from 'drizzle-orm'
import type { ForceId } from '@/domain/ids'
import { query } from '../query'
import { type AgreementPage, readAgreementPage } from '../reading/agreement-page'
import { type AskedOffice, type Review, readOfficesOf, readReview } from '../reading/review'
import { agreements } from '../schema/agreements'
import { decisions, reviews } from '../schema/reviews'

export type { AskedOffice, OfficeAsked, RecordedDecision, Review } from '../reading/review'

export type ReviewPage = { agreement: AgreementPage; review: Review }

/** One review with its agreement; null when for the person asking there is none. */
export const findReview = query(
  async (
    { tx, today },
    { reference, cycle }: { reference: string; cycle: string },
  ): Promise<ReviewPage | null> => {
    const agreement = await readAgreementPage(tx, reference, today)
    const review = agreement && (await readReview(tx, reference, cycle))
    return review ? { agreement, review } : null
  },
)

/** Whom a review opened now would ask: both offices of each of these forces. */
export const listOfficesToAsk = query(
  ({ tx, today }, forceIds: ForceId[]): Promise<AskedOffice[]> => readOfficesOf(tx, forceIds, today),
)

/** How many decisions a review has, corrections included; null when for the person asking there is no such review. */
export const countDecisions = query(
  async ({ tx }, { reference, cycle }: { reference: string; cycle: string }): Promise<number | null> => {
    const [review] = await tx
      .select({ decided: count(decisions.id) })
      .from(reviews)
      .innerJoin(agreements, eq(agreements.id, reviews.agreementId))
      .leftJoin(decisions, eq(decisions.reviewId, reviews.id))
      .where(and(eq(agreements.reference, reference), eq(reviews.cycle, cycle)))
      .groupBy(reviews.id)
    return review?.decided ?? null
  },
)
