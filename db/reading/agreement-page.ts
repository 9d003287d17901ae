import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import type { AgreementId, OfficeId } from '@/domain/ids'
import { type Decided, type ReviewResult, resultOf, standingDecisions } from '@/domain/reviews/review'
import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { Tx } from '../connection'
import { agreementBodies } from '../schema/agreements'
import { bodies, bodyNames } from '../schema/bodies'
import { forces, regions } from '../schema/forces'
import { decisions, reviewOffices, reviews } from '../schema/reviews'
import { sourceStatements } from '../schema/sources'
import { type Agreement, readAgreement } from './agreement'
import { type Links, readLinks } from './links'

export type BodyName = { code: string; acronym: string | null; name: string }
export type ReviewLine = {
  cycle: string
  dueOn: Day
  openedOn: Day
  closedOn: Day | null
  demonstration: boolean
  /** The result it was closed with, or what it comes to so far. */
  result: ReviewResult
}
export type SourceLine = {
  statement: string
  publisher: string
  page: string
  line: number | null
  address: string
  datedOn: PartialDay | null
  capturedOn: PartialDay | null
}

/** How many forces each region has, so that "all 5 East Midlands forces" is worked out and never assumed. */
export type RegionSizes = Record<string, number>

/** An agreement with what stands around it on each of its pages. */
export type AgreementPage = Agreement & {
  bodies: BodyName[]
  reviews: ReviewLine[]
  sources: SourceLine[]
  regionSizes: RegionSizes
  links: Links
}

/** The agreement as its pages show it; null when for the person asking there is none. */
export async function readAgreementPage(
  tx: Tx,
  reference: string,
  today: Day,
): Promise<AgreementPage | null> {
  const agreement = await readAgreement(tx, reference, today)
  if (!agreement) return null
  const [bodiesOf, reviewsOf, sources, regionSizes, links] = await Promise.all([
    readBodies(tx, agreement.id),
    readReviews(tx, agreement.id),
    readSources(tx, agreement.id),
    readRegionSizes(tx),
    readLinks(tx, agreement.id, today),
  ])
  return { ...agreement, bodies: bodiesOf, reviews: reviewsOf, sources, regionSizes, links }
}

/** How many forces there are in each region, by the region's name. */
export async function readRegionSizes(tx: Tx): Promise<RegionSizes> {
  const sizes = await tx
    .select({ name: regions.name, forces: count() })
    .from(forces)
    .innerJoin(regions, eq(regions.id, forces.regionId))
    .where(eq(forces.kind, 'territorial'))
    .groupBy(regions.name)
  return Object.fromEntries(sizes.map((one) => [one.name, one.forces]))
}

function readBodies(tx: Tx, agreementId: AgreementId): Promise<BodyName[]> {
  return tx
    .select({ code: bodies.code, acronym: bodyNames.acronym, name: bodyNames.name })
    .from(agreementBodies)
    .innerJoin(bodies, eq(bodies.id, agreementBodies.bodyId))
    .innerJoin(bodyNames, eq(bodyNames.bodyId, bodies.id))
    .where(and(eq(agreementBodies.agreementId, agreementId), isNull(bodyNames.toOn)))
    .orderBy(asc(bodyNames.name))
}

async function readReviews(tx: Tx, agreementId: AgreementId): Promise<ReviewLine[]> {
  const rows = await tx
    .select({
      cycle: reviews.cycle,
      dueOn: reviews.dueOn,
      openedOn: reviews.openedOn,
      closedOn: reviews.closedOn,
      demonstration: reviews.demonstration,
      outcome: reviews.outcome,
      asked: sql<
        OfficeId[]
      >`array(select o.office_id from ${reviewOffices} o where o.review_id = ${reviews}.id)`,
      decisions: sql<Recorded[]>`(
        select coalesce(json_agg(json_build_object('id', d.id, 'officeId', d.office_id, 'decision', d.decision,
          'until', d.until, 'correctsId', d.corrects_id) order by d.recorded_at), '[]')
        from ${decisions} d where d.review_id = ${reviews}.id)`,
    })
    .from(reviews)
    .where(eq(reviews.agreementId, agreementId))
    .orderBy(desc(reviews.openedOn), desc(reviews.cycle))
  return rows.map(({ outcome, asked, decisions: recorded, ...row }) => ({
    ...row,
    result: outcome ?? resultOf(asked, standingDecisions(recorded)),
  }))
}

type Recorded = Decided & { id: string; correctsId: string | null }

function readSources(tx: Tx, agreementId: AgreementId): Promise<SourceLine[]> {
  return tx
    .select({
      statement: sourceStatements.statement,
      publisher: sourceStatements.publisher,
      page: sourceStatements.page,
      line: sourceStatements.line,
      address: sourceStatements.address,
      datedOn: sourceStatements.datedOn,
      capturedOn: sourceStatements.capturedOn,
    })
    .from(sourceStatements)
    .where(eq(sourceStatements.agreementId, agreementId))
    .orderBy(asc(sourceStatements.recordedAt))
}
