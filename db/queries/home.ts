import { and, asc, count, eq, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import { type AgreementHistory, STATUSES, type Status } from '@/domain/agreements/status'
import type { AgreementId } from '@/domain/ids'
import type { DecisionKind } from '@/domain/reviews/review'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { query } from '../query'
import { readTermHistories } from '../reading/histories'
import { endsOn, statusOn } from '../reading/list-conditions'
import { agreementBodies, agreements } from '../schema/agreements'
import { bodyNames } from '../schema/bodies'
import { decisions, reviewOffices, reviews } from '../schema/reviews'
import { type CountedFindings, readCountedFindings } from './findings'

/** An agreement that waits for somebody: how it stands today and until when. */
export type WaitingAgreement = { reference: string; title: string; status: Status; endsOn: Day | null }

/** A review that waits for the reader's own office. */
export type WaitingReview = {
  reference: string
  title: string
  cycle: string
  dueOn: Day
  demonstration: boolean
  asked: number
  decided: number
  /** What the force's other office decided, if it has. */
  otherOffice: DecisionKind | null
}

export type LifelineOf = {
  reference: string
  title: string
  body: string | null
  national: boolean
  status: Status
  endsOn: Day | null
  history: AgreementHistory
}

export type Home = {
  waiting: WaitingAgreement[]
  reviews: WaitingReview[]
  /** Of the reader's own agreements: how many there are, and how many have no end of any kind recorded. */
  own: { agreements: number; withoutTerm: number }
  /** Of everything the reader can see. */
  seen: Record<Status, number>
  findings: CountedFindings[]
  lifelines: LifelineOf[]
}

/** How many lifelines home draws: those whose dates say most come first. */
export const LIFELINES = 60

/** How many agreements home lists as waiting; the list of agreements has them all. */
const WAITING = 20

/** All that home shows, in one look at the register. */
export const findHome = query(
  async ({ tx, actor, today }, _nothing: null): Promise<Home> => ({
    waiting: await readWaiting(tx, actor, today),
    reviews: await readWaitingReviews(tx, actor),
    own: await countOwn(tx, actor, today),
    seen: await countSeen(tx, today),
    findings: await readCountedFindings(tx, today),
    lifelines: await readLifelines(tx, today),
  }),
)

/** Of one that has not ended: whether an ending is to come, so that nobody need say what follows its term. */
const endingToCome = sql`'ended' = any (${agreements.statuses})`

/** The agreements a person looks after: their force's, or their region's. */
function isOwn(actor: Actor): SQL {
  if (actor.role === 'system') return sql`true`
  if (actor.role === 'registrar') return sql`${actor.regionId}::uuid = any (${agreements.regionIds})`
  return sql`${actor.forceId}::uuid = any (${agreements.partyForceIds})`
}

function readWaiting(tx: Tx, actor: Actor, today: Day): Promise<WaitingAgreement[]> {
  const status = statusOn(today)
  return tx
    .select({ reference: agreements.reference, title: agreements.title, status, endsOn: endsOn(today) })
    .from(agreements)
    .where(
      and(
        isOwn(actor),
        sql`(${status} = 'awaiting signature' or ${status} in ('term passed', 'expiring') and not ${endingToCome})`,
      ),
    )
    .orderBy(asc(endsOn(today)), asc(agreements.reference))
    .limit(WAITING)
}

function readWaitingReviews(tx: Tx, actor: Actor): Promise<WaitingReview[]> {
  const officeId = 'officeId' in actor ? actor.officeId : null
  const decidedBy = (office: SQL) =>
    tx
      .select({ one: sql`1` })
      .from(decisions)
      .where(and(eq(decisions.reviewId, reviews.id), sql`${decisions.officeId} = ${office}`))
  const asksMe = officeId
    ? and(
        sql`exists (select 1 from ${reviewOffices} own where own.review_id = ${reviews.id} and own.office_id = ${officeId} and own.answered_by_id is null)`,
        notExists(decidedBy(sql`${officeId}`)),
      )
    : isOwn(actor)
  return tx
    .select({
      reference: agreements.reference,
      title: agreements.title,
      cycle: reviews.cycle,
      dueOn: reviews.dueOn,
      demonstration: reviews.demonstration,
      asked: sql<number>`(select count(*)::int from ${reviewOffices} where ${reviewOffices.reviewId} = ${reviews.id} and ${reviewOffices.answeredById} is null)`,
      decided: sql<number>`(select count(distinct ${decisions.officeId})::int from ${decisions} where ${decisions.reviewId} = ${reviews.id})`,
      otherOffice: sql<DecisionKind | null>`(
        select d.decision from ${decisions} d
        join ${reviewOffices} o on o.review_id = d.review_id and o.office_id = d.office_id
        where d.review_id = ${reviews.id} and o.force_id = ${'forceId' in actor ? actor.forceId : null}
          and d.office_id <> ${officeId}
        order by d.recorded_at desc limit 1)`,
    })
    .from(reviews)
    .innerJoin(agreements, eq(agreements.id, reviews.agreementId))
    .where(and(isNull(reviews.closedOn), asksMe))
    .orderBy(asc(reviews.dueOn), asc(agreements.reference))
    .limit(WAITING)
}

async function countOwn(tx: Tx, actor: Actor, today: Day): Promise<Home['own']> {
  const [own] = await tx
    .select({
      agreements: count(),
      withoutTerm: sql<number>`count(*) filter (where ${statusOn(today)} = 'term not recorded' and not ${endingToCome})::int`,
    })
    .from(agreements)
    .where(isOwn(actor))
  return own ?? { agreements: 0, withoutTerm: 0 }
}

async function countSeen(tx: Tx, today: Day): Promise<Record<Status, number>> {
  const status = statusOn(today)
  const counted = await tx.select({ status, agreements: count() }).from(agreements).groupBy(sql`1`)
  const counts = STATUSES.map((one) => [one, counted.find((row) => row.status === one)?.agreements ?? 0])
  return Object.fromEntries(counts)
}

async function readLifelines(tx: Tx, today: Day): Promise<LifelineOf[]> {
  const rows = await tx
    .select({
      id: agreements.id,
      reference: agreements.reference,
      title: agreements.title,
      scope: agreements.scope,
      status: statusOn(today),
      endsOn: endsOn(today),
      body: sql<string | null>`(
        select min(coalesce(name.acronym, name.name))
        from ${agreementBodies} as under join ${bodyNames} as name on name.body_id = under.body_id and name.to_on is null
        where under.agreement_id = agreements.id)`,
    })
    .from(agreements)
    .where(sql`${statusOn(today)} <> 'ended'`)
    .orderBy(sql`${endsOn(today)} asc nulls last`, asc(agreements.reference))
    .limit(LIFELINES)
  const histories = await readTermHistories(
    tx,
    rows.map((row): AgreementId => row.id),
  )
  return rows.flatMap(({ id, scope, ...row }) => {
    const history = histories.get(id)
    return history ? [{ ...row, national: scope === 'national', history }] : []
  })
}
