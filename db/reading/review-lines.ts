import { eq, type SQL, sql } from 'drizzle-orm'
import type { Marking } from '@/domain/agreements/agreement'
import type { ReviewId } from '@/domain/ids'
import { type ReviewResult, resultOf } from '@/domain/reviews/review'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { agreements } from '../schema/agreements'
import { reviews } from '../schema/reviews'
import { type AskedInList, readAskedInList } from './review-offices'

/** One review as lists show it. */
export type ListedReview = {
  reference: string
  title: string
  marking: Marking
  cycle: string
  dueOn: Day
  openedOn: Day
  closedOn: Day | null
  demonstration: boolean
  /** How many offices are asked, and how many have decided. */
  asked: number
  decided: number
  /** As it was when the review closed, or as it stands. */
  result: ReviewResult
  /** Those of the offices asked that the list is about: the reader's, or those of one force. */
  theirs: AskedInList[]
}

/** Lines of a list of reviews, for a list to choose from and put in order. */
export function selectLines(tx: Tx) {
  return tx
    .select({
      id: reviews.id,
      reference: agreements.reference,
      title: agreements.title,
      marking: agreements.marking,
      cycle: reviews.cycle,
      dueOn: reviews.dueOn,
      openedOn: reviews.openedOn,
      closedOn: reviews.closedOn,
      demonstration: reviews.demonstration,
      outcome: reviews.outcome,
    })
    .from(reviews)
    .innerJoin(agreements, eq(agreements.id, reviews.agreementId))
}

type Line = Omit<ListedReview, 'asked' | 'decided' | 'result' | 'theirs'> & {
  id: ReviewId
  outcome: ReviewResult | null
}

/** The lines with the offices that each review asks, and what those come to. */
export async function withOffices(tx: Tx, lines: Line[], theirs: SQL): Promise<ListedReview[]> {
  const ids = lines.map((line) => line.id)
  const offices = await readAskedInList(tx, ids, theirs)
  return lines.map(({ id, outcome, ...line }) => {
    const asked = offices.filter((one) => one.reviewId === id)
    const decided = asked.flatMap(({ officeId, decided }) => (decided ? [{ officeId, ...decided }] : []))
    const officeIds = asked.map((one) => one.officeId)
    return {
      ...line,
      asked: asked.length,
      decided: decided.length,
      result: outcome ?? resultOf(officeIds, decided),
      theirs: asked.filter((one) => one.theirs),
    }
  })
}

/**
 * Whether one of these offices is asked in the review and has not decided. The inner select says nothing of the review
 * outside, so that it is run once and not for every review.
 */
export function awaits(theirs: SQL): SQL {
  return sql`reviews.id in (
    select review_offices.review_id from review_offices
    where ${theirs} and review_offices.answered_by_id is null and not exists (
      select 1 from decisions
      where decisions.review_id = review_offices.review_id and decisions.office_id = review_offices.office_id))`
}
