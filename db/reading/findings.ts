import { type SQL, sql } from 'drizzle-orm'
import type { BodyDate } from '@/domain/bodies/dates'
import { FINDING_KINDS, type FindingKind } from '@/domain/findings/finding'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import {
  aboutBodies,
  aboutDates,
  aboutParties,
  groundwork,
  standingDates,
  type Within,
} from './finding-rules'

/** An agreement as a finding names it. */
export type FoundAgreement = {
  reference: string
  title: string
  /** How many forces are party to it today. */
  forces: number
  endsOn: Day | null
}

/** One place where the register contradicts itself, the law’s shape or its sources. */
export type Finding = {
  kind: FindingKind
  agreement: FoundAgreement | null
  /** The agreement it was found beside, where it takes two: the one recorded earlier. */
  other: FoundAgreement | null
  body: { code: string; acronym: string; members: number } | null
  /** Days since the end, until it, or between terms. */
  days: number | null
  /** Forces that are party and no members of the body, and members that are no party: by short name. */
  extra: string[]
  missing: string[]
  /** What sources say of when the body was formed and closed, where they contradict one another. */
  dates: Pick<BodyDate, 'kind' | 'on'>[]
}

type Row = Finding & { total: number }

/** What to look at, which of the findings made there are wanted, and at most how many of a kind. */
export type Lookout = { within: Within; only: SQL; most: number }

/** The findings of a lookout, by kind, with how many there are of the kind. */
export async function readFindings(tx: Tx, today: Day, lookout: Lookout): Promise<Row[]> {
  const { rows } = await tx.execute<Row>(statementOf(today, lookout))
  return rows.sort((a, b) => FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind))
}

function statementOf(today: Day, { within, only, most }: Lookout): SQL {
  return sql`
with ${groundwork(today, within)},
found (kind, agreement_id, body_id, days, other_id, rank) as (
  ${aboutDates(today)} union all ${aboutBodies(within)} union all ${aboutParties()}),
ranked as (
  select f.*,
    (count(*) over of_kind)::int as total,
    row_number() over (of_kind order by f.rank, length(live.reference), live.reference collate "C", b.code) as place
  from found f left join live on live.id = f.agreement_id left join bodies b on b.id = f.body_id
  where ${only}
  window of_kind as (partition by f.kind))
select p.kind, p.total, p.days,
  ${asFound('its')} as agreement, ${asFound('other')} as other,
  (select json_build_object('code', b.code, 'acronym', coalesce(n.acronym, n.name),
      'members', (select count(*) from members m where m.body_id = b.id))
    from bodies b join body_names n on n.body_id = b.id and n.to_on is null where b.id = p.body_id) as body,
  ${namesOf(sql`d.is_extra`)} as extra, ${namesOf(sql`not d.is_extra`)} as missing,
  case when p.kind = 'dates of a body conflict' then (
    select json_agg(json_build_object('kind', d.kind, 'on', d.on_day) order by d.number)
    from (${standingDates}) d where d.body_id = p.body_id) else '[]'::json end as dates
from ranked p
  left join live its on its.id = p.agreement_id left join sizes its_size on its_size.agreement_id = its.id
  left join live other on other.id = p.other_id left join sizes other_size on other_size.agreement_id = other.id
where p.place <= ${most}
order by p.place`
}

/** How often each body and its agreements disagree, by the body's code; a body that does not is not there. */
export async function countBodyFindings(tx: Tx, today: Day): Promise<Map<string, number>> {
  const placed = sql`a.id = any (array(select ab.agreement_id from agreement_bodies ab))`
  const within = { agreements: placed, beside: placed, bodies: sql`true` }
  const { rows } = await tx.execute<{ code: string; found: number }>(sql`
with ${groundwork(today, within)}, found (kind, agreement_id, body_id, days, other_id, rank) as (${aboutBodies(within)})
select b.code, count(*)::int as found from found f join bodies b on b.id = f.body_id group by b.code`)
  return new Map(rows.map((row) => [row.code, row.found]))
}

function asFound(agreement: 'its' | 'other'): SQL {
  const a = sql.raw(agreement)
  return sql`case when ${a}.id is not null then json_build_object('reference', ${a}.reference, 'title', ${a}.title,
    'endsOn', ${a}.ends_on, 'forces', coalesce(${a}_size.forces, 0)) end`
}

function namesOf(which: SQL): SQL {
  return sql`case when p.kind = 'parties differ from members' then array(
    select f.short_name from differing d join forces f on f.id = d.force_id
    where d.agreement_id = p.agreement_id and d.body_id = p.body_id and ${which} order by f.short_name) else '{}' end`
}
