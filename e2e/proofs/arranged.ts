import type { Client } from 'pg'
import { signedInVisitor } from './browserless'
import type { Colleagues } from './races/race'

const OFFICE = 'office@derbyshire.example'
const COLLEAGUE = 'colleague@derbyshire.example'

/** Two people of Derbyshire's policing body, signed in, the second at the second server. */
export async function arrangeColleagues(
  owner: Client,
  [first = '', second = '']: string[],
): Promise<Colleagues> {
  await addColleague(owner, OFFICE, COLLEAGUE)
  return [await signedInVisitor(first, OFFICE), await signedInVisitor(second, COLLEAGUE)]
}

/** Somebody more of an office, who signs in with the same password. */
export async function addColleague(owner: Client, of: string, email: string): Promise<void> {
  await owner.query(
    `with colleague as (
      insert into people (id, name, role, region_id, force_id, office_id)
      select gen_random_uuid(), 'A colleague', role, region_id, force_id, office_id
      from people join credentials on person_id = id where email = $1
      returning id
    )
    insert into credentials (person_id, email, password_hash)
    select colleague.id, $2, password_hash from colleague, credentials where email = $1`,
    [of, email],
  )
}

type Range = {
  count: number
  from: number
  /** The day their term ends; null where none is recorded. */
  endsOn?: string | null
  isReviewed?: boolean
}

/**
 * Agreements of the five East Midlands forces, each in force to 31 March 2028 and with an open review that nobody has
 * decided, unless told. Gives their references.
 */
export async function arrangeAgreements(
  owner: Client,
  { count, from, endsOn = '2028-03-31', isReviewed = true }: Range,
): Promise<string[]> {
  const { rows } = await owner.query<{ reference: string }>(
    `insert into agreements (id, reference, title, scope, region_ids)
    select gen_random_uuid(), 'EM-' || 5000 + n, 'Race ' || n, 'regional', array[regions.id]
    from generate_series($1::int, $2::int) n, regions where regions.prefix = 'EM'
    returning reference`,
    [from, from + count - 1],
  )
  const references = rows.map((row) => row.reference)
  const each = [
    `insert into parties (id, place_id, agreement_id, legal_person_id, office_id)
    select key.id, key.id, a.id, h.legal_person_id, h.office_id
    from agreements a, ${HELD} cross join lateral (
      select overlay(overlay(md5(a.id::text || h.office_id) placing '4' from 13) placing '8' from 17)::uuid as id) key`,
    `insert into instruments (id, agreement_id, number, place, kind, form, made_on, takes_effect_on, end_kind, end_on)
    select gen_random_uuid(), a.id, 1, 1, 'original', 'deed', '2018-04-01', '2018-04-01', ${endsOn ? `'on', '${endsOn}'` : "'not recorded', null"}
    from agreements a`,
  ]
  const review = [
    `insert into reviews (id, agreement_id, cycle, due_on, why, opened_on)
    select gen_random_uuid(), a.id, '2026', '2026-12-31', 'A race', '2026-11-01' from agreements a`,
    `insert into review_offices (id, agreement_id, review_id, office_id, force_id, legal_person_id)
    select gen_random_uuid(), a.id, r.id, h.office_id, h.force_id, h.legal_person_id
    from agreements a join reviews r on r.agreement_id = a.id, ${HELD}`,
  ]
  for (const statement of [...each, ...(isReviewed ? review : [])])
    await owner.query(`${statement} where a.reference = any ($1)`, [references])
  return references
}

const HELD = `(
  select oh.office_id, oh.legal_person_id, f.id as force_id
  from office_holders oh
  join offices o on o.id = oh.office_id
  join forces f on f.id = o.force_id
  join regions r on r.id = f.region_id
  where r.prefix = 'EM' and oh.to_on is null
) h`
