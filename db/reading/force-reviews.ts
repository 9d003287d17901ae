import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Marking } from '@/domain/agreements/agreement'
import type { DecisionId, ForceId } from '@/domain/ids'
import type { DecisionKind, OfficeKind } from '@/domain/reviews/review'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { agreements } from '../schema/agreements'
import { offices } from '../schema/forces'
import { decisions, reviews } from '../schema/reviews'
import { awaits, type ListedReview, selectLines, withOffices } from './review-lines'

/** How many reviews, and how many decisions, the page of a force shows; lists of reviews have them all. */
const FORCE_REVIEWS = 50
const FORCE_DECISIONS = 20

/** What an office of the force decided in a review, as it stands. */
export type ForceDecision = {
  id: DecisionId
  reference: string
  title: string
  marking: Marking
  cycle: string
  demonstration: boolean
  kind: OfficeKind
  decision: DecisionKind
  until: Day | null
  decidedOn: Day
}

/** The open reviews that await an office of the force, by the day decisions are due, and how many there are. */
export async function readAwaited(
  tx: Tx,
  forceId: ForceId,
): Promise<{ reviews: ListedReview[]; total: number }> {
  const theirs = sql`review_offices.office_id in (
    select offices.id from offices where offices.force_id = ${forceId}::uuid)`
  const waiting = and(isNull(reviews.closedOn), awaits(theirs))
  const [counted] = await tx.select({ total: count() }).from(reviews).where(waiting)
  const lines = await selectLines(tx)
    .where(waiting)
    .orderBy(asc(reviews.dueOn), sql`${agreements.reference} collate "C"`)
    .limit(FORCE_REVIEWS)
  return { reviews: await withOffices(tx, lines, theirs), total: counted?.total ?? 0 }
}

/** The latest decisions of both offices of the force that stand, and how many there are. */
export async function readForceDecisions(
  tx: Tx,
  forceId: ForceId,
): Promise<{ decisions: ForceDecision[]; total: number }> {
  const stands = sql`not exists (select 1 from decisions later where later.corrects_id = ${decisions.id})`
  const rows = await tx
    .select({
      id: decisions.id,
      reference: agreements.reference,
      title: agreements.title,
      marking: agreements.marking,
      cycle: reviews.cycle,
      demonstration: reviews.demonstration,
      kind: offices.kind,
      decision: decisions.decision,
      until: decisions.until,
      decidedOn: decisions.decidedOn,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(decisions)
    .innerJoin(offices, eq(offices.id, decisions.officeId))
    .innerJoin(reviews, eq(reviews.id, decisions.reviewId))
    .innerJoin(agreements, eq(agreements.id, decisions.agreementId))
    .where(and(eq(offices.forceId, forceId), stands))
    .orderBy(desc(decisions.decidedOn), desc(decisions.recordedAt), asc(decisions.id))
    .limit(FORCE_DECISIONS)
  return { decisions: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
