import { and, eq, ilike, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import { type AgreementList, NO_BODY, type Sort, type Which } from '@/domain/agreements/list'
import type { Status } from '@/domain/agreements/status'
import type { BodyId, ForceId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import { agreements } from '../schema/agreements'

// How an agreement stands on a day is on its own row: what it was from the last change on or before the day. See
// timeline_of among the migrations. What stands in inner selects is written out, since drizzle leaves the table out of
// the names of columns in a select from one table.
const firstEnded = sql`${agreements.changesOn}[array_position(${agreements.statuses}, 'ended')]`
const turn = (day: Day) => sql`width_bucket(${day}::date, ${agreements.changesOn})`

export const statusOn = (day: Day) => sql<Status>`${agreements.statuses}[${turn(day)}]`
export const endsOn = (day: Day) => sql<Day | null>`${agreements.endsOn}[${turn(day)}]`
/** The first day on which it will have ended, where an ending is recorded that is not yet in effect on the day. */
export const endingFrom = (day: Day) =>
  sql<Day | null>`case when ${firstEnded} > ${day}::date then ${firstEnded} end`
/** When it ends, an ending to come included: domain/agreements/ended.ts says the same. */
export const lastOn = (day: Day) => sql`least(${endsOn(day)}, ${endingFrom(day)} - 1)`
export const noticeOn = (day: Day) => sql<Day | null>`${agreements.noticesOn}[${turn(day)}]`

/** Whether an agreement is one of these, for the person asking. */
export function isAmong(which: Which, actor: Actor): SQL<boolean> {
  if (which === 'all') return sql`true`
  if (which === 'national') return sql`${agreements.scope} = 'national'`
  if (which === 'region')
    return 'regionId' in actor ? sql`${actor.regionId}::uuid = any (${agreements.regionIds})` : sql`false`
  return 'forceId' in actor ? sql`${actor.forceId}::uuid = any (${agreements.partyForceIds})` : sql`false`
}

/** What the filters by party and by body name; null where one is not set. */
export type Named = { forceId: ForceId | null; bodyId: BodyId | null }

/** A list, what its filters name, and the day it is for. */
export type ListReading = { list: AgreementList; named: Named; day: Day }

/** Whether an agreement is one that the list asks for, its status apart. */
export function isWanted(actor: Actor, { list, named, day }: ListReading): SQL<boolean> {
  return sql`${isAmong(list.which, actor)} and ${isAsked(list, named)} and ${hasParty(named, day)}`
}

/** Whether an agreement is what every filter asks for, but those by status and by party. */
function isAsked(list: AgreementList, { bodyId }: Named): SQL<boolean> {
  const words = list.words?.split(/\s+/) ?? []
  const asked = and(
    ...words.map((word) => ilike(agreements.title, `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)),
    list.scope ? eq(agreements.scope, list.scope) : undefined,
    list.legalBasis ? eq(agreements.legalBasis, list.legalBasis) : undefined,
    list.marking ? eq(agreements.marking, list.marking) : undefined,
    bodyId ? sql`${agreements.id} in (${withBody} where b.body_id = ${bodyId})` : undefined,
    list.body === NO_BODY ? sql`${agreements.id} not in (${withBody})` : undefined,
  )
  return sql`${asked ?? sql`true`}`
}

// These inner selects say nothing of the agreement outside, so that each is run once and not for every agreement.
const withBody = sql`select b.agreement_id from agreement_bodies b`

/** Whether a force is party on the day. The forces that ever were are on the agreement's own row, so asked first. */
export function hasParty({ forceId }: Named, day: Day): SQL<boolean> {
  if (!forceId) return sql`true`
  return sql`(${forceId}::uuid = any (${agreements.partyForceIds}) and ${agreements.id} in (
    select p.agreement_id from parties p join offices o on o.id = p.office_id
    where o.force_id = ${forceId} and ${isPartyOn(day)}))`
}

/** Whether the party `p` is current on the day: domain/agreements/party.ts says the same. */
export function isPartyOn(day: Day): SQL<boolean> {
  return sql`p.voided_at is null and (p.from_on is null or earliest_day(p.from_on) <= ${day})
    and (p.to_on is null or latest_day(p.to_on) >= ${day})`
}

/** What a list is sorted by. */
export function sortKey(sort: Sort, day: Day): SQL {
  if (sort === 'title') return sql`lower(${agreements.title})`
  if (sort === 'reference') return sql`split_part(${agreements.reference}, '-', 1)`
  if (sort === 'body') return sql`first_bodies.name`
  if (sort === 'notice') return noticeOn(day)
  return sort === 'status' ? statusOn(day) : lastOn(day)
}

export const isItsFirstBody = sql`first_bodies.agreement_id = agreements.id`

/** The name that each agreement is sorted by in lists by body. */
export const firstBodies = sql`(
  select b.agreement_id, min(lower(coalesce(n.acronym, n.name))) as name
  from agreement_bodies b join body_names n on n.body_id = b.body_id and n.to_on is null
  group by b.agreement_id) first_bodies`
