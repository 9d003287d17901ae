import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Role } from '@/domain/access/actor'
import type { DecisionId, ForceId, LegalPersonId, OfficeId, ReviewId } from '@/domain/ids'
import type { DecisionKind, OfficeKind, ReviewResult } from '@/domain/reviews/review'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { agreements } from '../schema/agreements'
import { forces, legalPersons, officeHolders, offices } from '../schema/forces'
import { people } from '../schema/people'
import { decisions, reviewOffices, reviews } from '../schema/reviews'
import { isHeldOn } from './held'

export type AskedOffice = {
  officeId: OfficeId
  kind: OfficeKind
  forceId: ForceId
  forceCode: string
  forceName: string
  legalPersonId: LegalPersonId
  holder: string
}

/** An office asked in a review; `inPlaceOf` are those that its own were asked as, before their forces became one. */
export type OfficeAsked = AskedOffice & { inPlaceOf: string[] }

export type RecordedDecision = {
  id: DecisionId
  officeId: OfficeId
  decision: DecisionKind
  until: Day | null
  why: string
  decidedOn: Day
  correctsId: DecisionId | null
  /** Null when the register recorded it, from demonstration data. */
  recordedBy: string | null
  recordedAs: Role | null
  recordedAt: Date
}

export type Review = {
  id: ReviewId
  cycle: string
  dueOn: Day
  why: string
  demonstration: boolean
  openedOn: Day
  openedBy: string | null
  openedByOfficeId: OfficeId | null
  closedOn: Day | null
  closedBy: string | null
  outcome: ReviewResult | null
  asked: OfficeAsked[]
  /** Every decision, corrected ones too, in the order recorded. */
  decisions: RecordedDecision[]
}

const closer = alias(people, 'closer')

/** A review of an agreement, with who was asked and everything they decided; null when there is none to be seen. */
export async function readReview(tx: Tx, reference: string, cycle: string): Promise<Review | null> {
  const [row] = await tx
    .select({
      id: reviews.id,
      cycle: reviews.cycle,
      dueOn: reviews.dueOn,
      why: reviews.why,
      demonstration: reviews.demonstration,
      openedOn: reviews.openedOn,
      openedBy: people.name,
      openedByOfficeId: people.officeId,
      closedOn: reviews.closedOn,
      closedBy: closer.name,
      outcome: reviews.outcome,
    })
    .from(reviews)
    .innerJoin(agreements, eq(agreements.id, reviews.agreementId))
    .leftJoin(people, eq(people.id, reviews.openedById))
    .leftJoin(closer, eq(closer.id, reviews.closedById))
    .where(and(eq(agreements.reference, reference), eq(reviews.cycle, cycle)))
  if (!row) return null
  return { ...row, asked: await readAsked(tx, row.id), decisions: await readDecisions(tx, row.id) }
}

/** Both offices of each of these forces, with who holds them: whom a review opened now asks. */
export function readOfficesOf(tx: Tx, forceIds: ForceId[], today: Day): Promise<AskedOffice[]> {
  return tx
    .select({
      officeId: offices.id,
      kind: offices.kind,
      forceId: forces.id,
      forceCode: forces.code,
      forceName: forces.shortName,
      legalPersonId: legalPersons.id,
      holder: legalPersons.name,
    })
    .from(offices)
    .innerJoin(forces, eq(forces.id, offices.forceId))
    .innerJoin(officeHolders, and(eq(officeHolders.officeId, offices.id), isHeldOn(today)))
    .innerJoin(legalPersons, eq(legalPersons.id, officeHolders.legalPersonId))
    .where(inArray(offices.forceId, forceIds))
    .orderBy(asc(forces.shortName), asc(offices.kind))
}

/** Who answers now: an office that another answers for is not asked any more. */
function readAsked(tx: Tx, reviewId: ReviewId): Promise<OfficeAsked[]> {
  return tx
    .select({
      officeId: reviewOffices.officeId,
      kind: offices.kind,
      forceId: forces.id,
      forceCode: forces.code,
      forceName: forces.shortName,
      legalPersonId: reviewOffices.legalPersonId,
      holder: legalPersons.name,
      inPlaceOf: sql<string[]>`array(
        select l.name from review_offices earlier join legal_persons l on l.id = earlier.legal_person_id
        where earlier.review_id = ${reviewOffices.reviewId} and earlier.answered_by_id = ${reviewOffices.officeId}
        order by 1)`,
    })
    .from(reviewOffices)
    .innerJoin(offices, eq(offices.id, reviewOffices.officeId))
    .innerJoin(forces, eq(forces.id, reviewOffices.forceId))
    .innerJoin(legalPersons, eq(legalPersons.id, reviewOffices.legalPersonId))
    .where(and(eq(reviewOffices.reviewId, reviewId), isNull(reviewOffices.answeredById)))
    .orderBy(asc(forces.shortName), asc(offices.kind))
}

function readDecisions(tx: Tx, reviewId: ReviewId): Promise<RecordedDecision[]> {
  return tx
    .select({
      id: decisions.id,
      officeId: decisions.officeId,
      decision: decisions.decision,
      until: decisions.until,
      why: decisions.why,
      decidedOn: decisions.decidedOn,
      correctsId: decisions.correctsId,
      recordedBy: people.name,
      recordedAs: decisions.recordedAs,
      recordedAt: decisions.recordedAt,
    })
    .from(decisions)
    .leftJoin(people, eq(people.id, decisions.recordedById))
    .where(eq(decisions.reviewId, reviewId))
    .orderBy(asc(decisions.recordedAt))
}
