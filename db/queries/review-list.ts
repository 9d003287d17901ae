import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { ReviewList, Shown } from '@/domain/reviews/list'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { query } from '../query'
import { awaits, type ListedReview, selectLines, withOffices } from '../reading/review-lines'
import { isTheirs } from '../reading/review-offices'
import { agreements } from '../schema/agreements'
import { reviews } from '../schema/reviews'

export type { ListedReview } from '../reading/review-lines'

export type ReviewListPage = {
  /** The list as it is shown: on a page that there is. */
  list: ReviewList
  reviews: ListedReview[]
  counts: Record<Shown, number>
  /** When the first of those that wait for the reader is due. */
  nextDueOn: Day | null
}

/** A page of the reviews that the reader may see; of the open ones, those that wait for the reader come first. */
export const listReviews = query(async ({ tx, actor }, asked: ReviewList): Promise<ReviewListPage> => {
  const theirs = isTheirs(actor)
  const waits = awaits(theirs)
  const { nextDueOn, ...counts } = await countReviews(tx, waits)
  const page = Math.min(asked.page, Math.max(1, Math.ceil(counts[asked.show] / asked.size)))
  const { where, order } = SHOWING[asked.show](waits)
  const lines = await selectLines(tx)
    .where(where)
    .orderBy(...order, sql`${agreements.reference} collate "C"`, desc(reviews.cycle))
    .limit(asked.size)
    .offset((page - 1) * asked.size)
  return { list: { ...asked, page }, reviews: await withOffices(tx, lines, theirs), counts, nextDueOn }
})

/** The reviews of one agreement, the latest first; none when for the person asking there is no such agreement. */
export const listReviewsOf = query(async ({ tx, actor }, reference: string): Promise<ListedReview[]> => {
  const lines = await selectLines(tx)
    .where(eq(agreements.reference, reference))
    .orderBy(desc(reviews.openedOn), desc(reviews.cycle))
  return withOffices(tx, lines, isTheirs(actor))
})

type Showing = (waits: SQL) => { where: SQL | undefined; order: SQL[] }

const SHOWING: Record<Shown, Showing> = {
  waiting: (waits) => ({ where: and(isNull(reviews.closedOn), waits), order: [asc(reviews.dueOn)] }),
  open: (waits) => ({ where: isNull(reviews.closedOn), order: [desc(waits), asc(reviews.dueOn)] }),
  closed: () => ({ where: isNotNull(reviews.closedOn), order: [desc(reviews.closedOn)] }),
}

async function countReviews(
  tx: Tx,
  waits: SQL,
): Promise<ReviewListPage['counts'] & { nextDueOn: Day | null }> {
  const waiting = sql`closed_on is null and ${waits}`
  const [counted] = await tx
    .select({
      waiting: sql<number>`count(*) filter (where ${waiting})::int`,
      open: sql<number>`count(*) filter (where closed_on is null)::int`,
      closed: sql<number>`count(*) filter (where closed_on is not null)::int`,
      nextDueOn: sql<Day | null>`(min(due_on) filter (where ${waiting}))::text`,
    })
    .from(reviews)
  return counted ?? { waiting: 0, open: 0, closed: 0, nextDueOn: null }
}
