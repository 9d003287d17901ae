import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import type { ForceId, OfficeId, ReviewId } from '@/domain/ids'
import type { DecisionKind, OfficeKind } from '@/domain/reviews/review'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { forces, offices } from '../schema/forces'
import { decisions, reviewOffices } from '../schema/reviews'

/** An office that a review asks, with the decision of it that stands. */
export type AskedInList = {
  reviewId: ReviewId
  officeId: OfficeId
  kind: OfficeKind
  forceId: ForceId
  forceName: string
  /** Whether it is the reader's. */
  theirs: boolean
  decided: { decision: DecisionKind; until: Day | null } | null
}

/** Which of the offices asked are the reader's: their own, their force's (audit), or their region's (registrar). */
export function isTheirs(actor: Actor): SQL {
  if (actor.role === 'system') return sql`true`
  if (actor.role === 'registrar') {
    return sql`review_offices.force_id in (select forces.id from forces where forces.region_id = ${actor.regionId}::uuid)`
  }
  return actor.officeId
    ? sql`review_offices.office_id = ${actor.officeId}::uuid`
    : sql`review_offices.force_id = ${actor.forceId}::uuid`
}

/** The offices that these reviews ask, with what each decided, as it stands. */
export async function readAskedInList(tx: Tx, reviewIds: ReviewId[], theirs: SQL): Promise<AskedInList[]> {
  const stands = sql`not exists (select 1 from decisions later where later.corrects_id = ${decisions.id})`
  const rows = await tx
    .select({
      reviewId: reviewOffices.reviewId,
      officeId: reviewOffices.officeId,
      kind: offices.kind,
      forceId: forces.id,
      forceName: forces.shortName,
      theirs: sql<boolean>`${theirs}`,
      decision: decisions.decision,
      until: decisions.until,
    })
    .from(reviewOffices)
    .innerJoin(offices, eq(offices.id, reviewOffices.officeId))
    .innerJoin(forces, eq(forces.id, reviewOffices.forceId))
    .leftJoin(
      decisions,
      and(
        eq(decisions.reviewId, reviewOffices.reviewId),
        eq(decisions.officeId, reviewOffices.officeId),
        stands,
      ),
    )
    .where(and(inArray(reviewOffices.reviewId, reviewIds), isNull(reviewOffices.answeredById)))
    .orderBy(asc(forces.shortName), asc(offices.kind))
  return rows.map(({ decision, until, ...row }) => ({ ...row, decided: decision && { decision, until } }))
}
