import type { Client } from 'pg'

/** What of a force's nobody else may meet: two OFFICIAL-SENSITIVE agreements of its two offices alone, and a draft. */
export type Nest = {
  force: string
  region: string
  /** Extended and under review; lapsed. */
  sensitive: string[]
  draft: string
  /** The key of answers that somebody of its policing body keeps. */
  answers: string
}

/** Kent first, so that two or more forces are of two regions; then the East Midlands'; then all others. */
export async function chooseForces(owner: Client, count: number): Promise<string[]> {
  const { rows } = await owner.query<{ code: string }>(
    `select forces.code from forces join regions on regions.id = region_id
    where exists (select from offices where force_id = forces.id)
    order by forces.code <> 'kent', prefix is distinct from 'EM', forces.code limit $1`,
    [count],
  )
  return rows.map((row) => row.code)
}

/** Gives a force people who can sign in, where it has none, and its region a registrar. */
export async function addPeople(owner: Client, force: string): Promise<void> {
  for (const role of ['office', 'chief', 'audit', 'registrar']) await owner.query(PERSON, [force, role])
}

const PERSON = `
  with wanted as (
    select $2::text as role, f.id as force_id, f.region_id,
      case when $2 = 'registrar' then $2 || '@' || r.code else $2 || '@' || f.code end || '.example' as email,
      (select o.id from offices o where o.force_id = f.id
        and o.kind::text = case $2 when 'office' then 'policing body' when 'chief' then 'chief officer' end) as office_id
    from forces f join regions r on r.id = f.region_id where f.code = $1
  ), added as (
    insert into people (id, name, role, region_id, force_id, office_id)
    select md5(email)::uuid, role || ' of ' || $1, role::person_role, region_id,
      case when role <> 'registrar' then force_id end, office_id
    from wanted where not exists (select from credentials c where c.email = wanted.email)
    returning id
  )
  insert into credentials (person_id, email, password_hash)
  select added.id, wanted.email, (select password_hash from credentials where email = 'office@derbyshire.example')
  from added, wanted`

/** Puts something into every table that hangs on an agreement. */
export async function arrangeNest(owner: Client, force: string, number: number): Promise<Nest> {
  const references = ['A', 'B', 'D'].map((_, index) => `EM-${7000 + number * 10 + index}`)
  const [sensitive = '', lapsed = '', draft = ''] = references
  const answers = crypto.randomUUID()
  for (const statement of STATEMENTS) await owner.query(statement, [force, sensitive, lapsed, draft, answers])
  const { rows } = await owner.query<{ region: string }>(
    'select r.code as region from forces f join regions r on r.id = f.region_id where f.code = $1',
    [force],
  )
  return { force, region: rows[0]?.region ?? '', sensitive: [sensitive, lapsed], draft, answers }
}

const OF = `
  with theirs as (
    select f.id as force_id, f.region_id, chief.id as chief_id, body.id as body_id, $1::text as code,
      (select person_id from credentials where email = 'office@' || f.code || '.example') as person_id
    from forces f
    join offices chief on chief.force_id = f.id and chief.kind = 'chief officer'
    join offices body on body.force_id = f.id and body.kind = 'policing body'
    where f.code = $1
  ), given as (
    select $2::text as sensitive, $3::text as lapsed, $4::text as draft, $5::uuid as answers),
  a as (select agreements.* from agreements, given where reference in (sensitive, lapsed, draft))`

const STATEMENTS = [
  `${OF} insert into agreements (id, reference, title, scope, marking, region_ids, drafting_force_id)
    select md5(reference)::uuid, reference, 'Nest', 'regional', marking::marking, array[region_id], drafting
    from theirs, given, lateral (values (sensitive, 'OFFICIAL-SENSITIVE', null::uuid),
      (lapsed, 'OFFICIAL-SENSITIVE', null), (draft, 'OFFICIAL', force_id)) each (reference, marking, drafting)`,
  `${OF} insert into parties (id, place_id, agreement_id, legal_person_id, office_id, note)
    select key, key, a.id, h.legal_person_id, h.office_id, 'Nest'
    from a, theirs join office_holders h on h.office_id in (chief_id, body_id) and h.to_on is null,
      lateral (select md5(a.id::text || h.office_id)::uuid as key) k`,
  `${OF} insert into parties (id, place_id, agreement_id, legal_person_id, voided_at, voided_why)
    select key, key, a.id, p.id, now(), 'Nest'
    from a, (select id from legal_persons order by id limit 1) p, lateral (select md5(a.id::text)::uuid as key) k`,
  `${OF} insert into instruments (id, agreement_id, number, place, kind, form, made_on, takes_effect_on,
      end_kind, end_on, kept_at, why, confirmed_by)
    select md5(a.id::text || number)::uuid, a.id, number, number, kind::instrument_kind, 'deed', on_day, on_day,
      case when end_on is null then 'not recorded' else 'on' end::end_kind, end_on, 'Nest', 'Nest', confirmed_by
    from a, given, lateral (values
      (1, 'original', '2018-04-01', case when a.reference = lapsed then '2020-03-31' else '2027-03-31' end, null),
      (2, 'extension', '2026-11-02', '2028-03-31', null), (2, 'confirmed lapse', '2026-11-02', null, 'Nest')
    ) each (number, kind, on_day, end_on, confirmed_by)
    where a.reference <> draft and (number = 1 or (kind = 'extension') = (a.reference = sensitive))`,
  `${OF} insert into signatures (id, agreement_id, instrument_id, party_id, signed_on, signed_by)
    select gen_random_uuid(), a.id, i.id, p.id, '2018-04-01', 'Nest'
    from a join instruments i on i.agreement_id = a.id join parties p on p.agreement_id = a.id
    where i.kind in ('original', 'extension') and p.voided_at is null`,
  `${OF} insert into reviews (id, agreement_id, cycle, due_on, why, opened_on)
    select md5(a.id::text)::uuid, a.id, '2026', '2026-12-31', 'Nest', '2026-09-01' from a, given
    where a.reference = sensitive`,
  `${OF} insert into review_offices (id, agreement_id, review_id, office_id, force_id, legal_person_id)
    select gen_random_uuid(), r.agreement_id, r.id, h.office_id, force_id, h.legal_person_id
    from reviews r join a on a.id = r.agreement_id,
      theirs join office_holders h on h.office_id in (chief_id, body_id) and h.to_on is null`,
  `${OF} insert into decisions (id, agreement_id, review_id, office_id, decision, why, decided_on)
    select gen_random_uuid(), r.agreement_id, r.id, chief_id, 'continue', 'Nest', '2026-10-01'
    from reviews r join a on a.id = r.agreement_id, theirs`,
  `${OF} insert into source_statements (id, agreement_id, statement, publisher, page, line, address)
    select gen_random_uuid(), a.id, 'Nest', 'Nest', 'Nest', 1, 'https://example.org/' from a`,
  `${OF}, e as (
      insert into audit_events (id, kind, person_id, role, force_id, why)
      select md5(a.id::text)::uuid, 'agreement extended', person_id, 'office', force_id, 'Nest' from a, theirs)
    insert into audit_event_subjects (id, event_id, agreement_id, before, after)
    select gen_random_uuid(), md5(a.id::text)::uuid, a.id, '{"end":"2027-03-31"}', '{"end":"2028-03-31"}' from a`,
  `${OF} insert into kept_answers (id, person_id, form, subject, answers)
    select answers, person_id, 'extension', '/agreements/' || sensitive || '/extension',
      jsonb_build_object('reference', array[sensitive], 'version', array['1'], 'form', array['deed'],
        'endOn-day', array['31'], 'endOn-month', array['3'], 'endOn-year', array['2030'],
        'madeOn-day', array['2'], 'madeOn-month', array['11'], 'madeOn-year', array['2026'],
        'takesEffectOn-day', array['2'], 'takesEffectOn-month', array['11'], 'takesEffectOn-year', array['2026'])
    from theirs, given`,
]
