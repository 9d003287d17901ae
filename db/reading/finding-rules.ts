import { type SQL, sql } from 'drizzle-orm'
import { GENERIC_WORDS } from '@/domain/findings/finding'
import type { Day } from '@/lib/dates/day'

/**
 * Which agreements and bodies are asked about, as conditions on `agreements a` and `bodies b`; `beside` are the
 * agreements to compare those with.
 */
export type Within = { agreements: SQL; beside: SQL; bodies: SQL }

/**
 * What every finding hangs on, each table read once: agreements that live (neither drafts nor ended), their bodies, the
 * instruments that stand, who is party today, and who is a member. Partial days are compared as text, which is their
 * order: a start by its earliest day, an end by its latest.
 */
export function groundwork(day: Day, within: Within): SQL {
  return sql`
live as materialized (
  select * from (
    select a.id, a.reference, a.title, a.scope, a.legal_basis, a.provision, a.parent_agreement_id,
      a.superseded_by_id, a.party_force_ids, a.changes_on, a.statuses, ${within.agreements} as is_asked,
      a.statuses[width_bucket(${day}::date, a.changes_on)] as status,
      a.ends_on[width_bucket(${day}::date, a.changes_on)] as ends_on
    from agreements a where ${within.beside}) standing
  where status not in ('draft', 'ended')),
asked as (select * from live where is_asked),
placed as materialized (
  select ab.agreement_id, ab.body_id from agreement_bodies ab join live on live.id = ab.agreement_id),
alike as materialized (${alike}),
recorded as materialized (
  select i.id, i.agreement_id, i.kind, i.form, i.in_effect_from, i.end_kind, i.corrects_id
  from instruments i join asked on asked.id = i.agreement_id),
corrected as (select corrects_id from recorded where corrects_id is not null),
said as materialized (
  select i.* from recorded i
  where i.kind <> 'recorded in error' and not exists (select from corrected c where c.corrects_id = i.id)),
present as materialized (
  select p.agreement_id, p.legal_person_id, o.force_id, o.kind
  from parties p join live on live.id = p.agreement_id left join offices o on o.id = p.office_id
  where (live.is_asked or live.id in (select id from alike union all select other_id from alike)) and ${isOn(day, 'p')}),
forces_of as materialized (
  select agreement_id, force_id, bool_or(kind = 'chief officer') as chief, bool_or(kind = 'policing body') as body
  from present where force_id is not null group by agreement_id, force_id),
sizes as materialized (select agreement_id, count(*)::int as forces from forces_of group by agreement_id),
members as materialized (
  select m.body_id, m.force_id from body_members m where ${isOn(day, 'm')}),
differing as materialized (${differing})`
}

/** Whether the party `p` or the member `m` is current on the day: domain/agreements/party.ts says the same. */
export function isOn(day: Day, table: 'p' | 'm'): SQL {
  const t = sql.raw(table)
  const counts = table === 'p' ? sql`p.voided_at is null and ` : sql``
  return sql`${counts}(${t}.from_on is null or ${t}.from_on collate "C" <= ${day}::text)
    and (${t}.to_on is null or ${t}.to_on collate "C" >= left(${day}::text, length(${t}.to_on)))`
}

/** Left out of titles that are compared. */
export const PUNCTUATION = `.,;:&/()'’"-–`

/** What a title is about: the words of its last part that say something of their own. No patterns: they cost more. */
export const subjectOf = sql`(
  select string_agg(word, ' ' order by place)
  from unnest(string_to_array(translate(lower(split_part(replace(title, ' - ', ' – '), ' – ', -1)), ${PUNCTUATION}, ''), ' '))
    with ordinality as words (word, place)
  where word <> '' and word <> all (${sql.raw(`array['${GENERIC_WORDS.join("', '")}']`)}))`

/** Forces that are party to a body’s agreement and not its members, and members that are no party to it. */
const differing = sql`
  select p.agreement_id, p.body_id, f.force_id, true as is_extra
  from placed p join forces_of f on f.agreement_id = p.agreement_id
    left join members m on m.body_id = p.body_id and m.force_id = f.force_id
  where m.force_id is null
  union all
  select p.agreement_id, p.body_id, m.force_id, false
  from placed p join sizes on sizes.agreement_id = p.agreement_id join members m on m.body_id = p.body_id
    left join forces_of f on f.agreement_id = p.agreement_id and f.force_id = m.force_id
  where f.force_id is null`

/** Pairs of agreements of one body on one subject, the later with the one before it, that do not name one another. */
const alike = sql`
  select id, body_id, other_id
  from (
    select *, lag(id) over same as other_id, lag(parent_agreement_id) over same as other_parent_id,
      lag(superseded_by_id) over same as other_superseded_by_id
    from (
      select live.*, p.body_id, ${subjectOf} as subject
      from placed p join live on live.id = p.agreement_id offset 0) titled
    where subject is not null
    window same as (partition by body_id, subject order by length(reference), reference)) pairs
  where other_id is not null and parent_agreement_id is distinct from other_id
    and other_parent_id is distinct from id and superseded_by_id is distinct from other_id
    and other_superseded_by_id is distinct from id`

/** About dates: a term passed, ending soon, or not recorded; a gap; an extension without dates or by letters. */
export function aboutDates(day: Day): SQL {
  return sql`
  select 'term passed' as kind, id as agreement_id, null::uuid as body_id, ${day}::date - ends_on as days,
    null::uuid as other_id, ends_on - ${day}::date as rank
    from asked where status = 'term passed'
  union all
  select 'gap between terms', id, null, until - from_on, null, from_on - until from (${gapsOf(sql`asked`)}) gaps
  union all
  select 'extended without dates', agreement_id, null, null, null, 0
    from said group by agreement_id
    having bool_or(kind = 'extension')
      and bool_or(kind = 'extension' and in_effect_from is null or kind = 'original' and end_kind = 'not recorded')
  union all
  select 'no end recorded', id, null, null, null, 0
    from asked where status = 'term not recorded' and 'ended' <> all (statuses)
  union all
  select 'expiring', id, null, ends_on - ${day}::date, null, ends_on - ${day}::date
    from asked where status = 'expiring'
  union all
  select 'awaiting signature', id, null, null, null, 0 from asked where status = 'awaiting signature'
  union all
  select distinct 'extended by letters', agreement_id, null::uuid, null::int, null::uuid, 0
    from said where kind = 'extension' and form = 'exchange of letters'
  union all
  select distinct 'varied by letters', agreement_id, null::uuid, null::int, null::uuid, 0
    from said where kind in ('variation', 'renewal') and form = 'exchange of letters'`
}

/**
 * The gaps of these agreements, each with its first day and the day on which a term ran again: domain/agreements/gap.ts
 * says the same. Most agreements have no term that passed before something else, and need not be looked at.
 */
export function gapsOf(these: SQL): SQL {
  return sql`
    select id, from_on, until
    from (
      select id, stood, on_day as from_on, lead(on_day) over of_one as until, lead(stood) over of_one as followed_by
      from (
        select id, stood, on_day, lag(stood) over (partition by id order by on_day) as before
        from ${these}, unnest(changes_on, statuses) as turns (on_day, stood)
        where 'term passed' = any (statuses[1:cardinality(statuses) - 1])) turns
      where stood is distinct from before
      window of_one as (partition by id order by on_day)) runs
    where stood = 'term passed' and followed_by <> 'ended'`
}

/** About bodies: members and parties that differ, one without the other, two on one subject, a name as a title. */
export function aboutBodies(within: Within): SQL {
  return sql`
  select distinct 'parties differ from members', d.agreement_id, d.body_id, null::int, null::uuid, 0
    from differing d join asked on asked.id = d.agreement_id
  union all
  select 'regional without body', id, null, null, null, 0
    from asked where scope = 'regional' and not exists (select from placed p where p.agreement_id = asked.id)
  union all
  select 'body without agreement', null, b.id, null, null, 0
    from bodies b
    where ${within.bodies} and (select true from agreement_bodies ab where ab.body_id = b.id limit 1) is null
  union all
  select 'two on one subject', id, body_id, null, other_id, 0 from alike
  union all
  select 'body name as title', id, (select p.body_id from placed p where p.agreement_id = asked.id limit 1), null, null, 0
    from asked where title like '%)' and title ~ ${ACRONYM_LAST} and title !~* '\\magreement\\M'
  union all
  select distinct 'dates of a body conflict', null::uuid, b.id, null::int, null::uuid, 0
    from bodies b
      join (${standingDates}) one on one.body_id = b.id
      join (${standingDates}) other on other.body_id = b.id and other.kind = one.kind
    where ${within.bodies}
      and not starts_with(one.on_day, other.on_day) and not starts_with(other.on_day, one.on_day)`
}

/** The dates of bodies that nobody struck: domain/bodies/dates.ts says the same of which contradict one another. */
export const standingDates = sql`
  select d.body_id, d.number, d.kind, d.on_day::text as on_day
  from body_dates d
  where d.on_day is not null and not exists (select from body_dates s where s.corrects_id = d.id)`

/** A title that ends in an acronym in brackets and is no sentence about an agreement is a body’s name. */
const ACRONYM_LAST = '\\([A-Z][A-Za-z&]*[A-Z][A-Za-z&]*\\)$'

/** About the law’s shape: nobody named; Police Act 1996 section 22A(3) to (5), and (1) where that is the basis. */
export function aboutParties(): SQL {
  return sql`
  select 'no parties named', id, null, null, null, 0
    from asked where party_force_ids = '{}' and not exists (select from present p where p.agreement_id = asked.id)
  union all
  select distinct 'provision lacks a party', asked.id, null::uuid, null::int, null::uuid, 0
    from asked join forces_of f on f.agreement_id = asked.id
    where asked.provision <> 'not recorded'
      and (not f.body or asked.provision <> 'policing body collaboration' and not f.chief)
  union all
  select 'too few parties', p.agreement_id, null, null, null, 0
    from present p join asked on asked.id = p.agreement_id
    where asked.legal_basis = 's22A'
    group by p.agreement_id
    having not (
      count(distinct p.legal_person_id) filter (where p.kind = 'policing body') >= 2
      or bool_or(p.kind = 'chief officer') and bool_or(p.kind = 'policing body') and bool_or(p.kind is null))`
}
