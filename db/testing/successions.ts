import { sql } from 'drizzle-orm'
import type { Merger } from '@/domain/forces/merger'
import type { Replacement } from '@/domain/forces/replacement'
import { day } from '@/lib/dates/day'
import { mergeForces } from '../commands/merge-forces'
import { replaceOfficeHolder } from '../commands/replace-office-holder'
import { registrarOf } from './actors'
import type { BuiltAgreement, BuiltForce, BuiltOffice, BuiltParty } from './builders'
import { asOwner } from './database'

/** The office passes to a mayor on 1 November 2026, as the registrar would record it, unless told. */
export function passing(office: BuiltOffice, parts: Partial<Replacement> = {}): Replacement {
  return {
    ...{ officeId: office.id, version: office.legalPersonId, name: `Mayor after ${office.holder}` },
    ...{ onDay: day('2026-11-01'), note: 'The order took effect' },
    ...parts,
  }
}

/** The forces become North Midlands on 1 November 2026, unless told. */
export function merging(forces: BuiltForce[], parts: Partial<Merger> = {}): Merger {
  const { shortName = 'North Midlands' } = parts
  return {
    forces: forces.map((one) => one.id),
    ...{ name: `${shortName} Police`, shortName, chiefOfficer: `Chief Constable of ${shortName} Police` },
    policingBody: `Policing Board for ${shortName}`,
    ...{ onDay: day('2026-11-01'), note: 'Made up for a test' },
    ...parts,
  }
}

/** A succession that is recorded; gives its key. */
export async function replaced(input: Replacement) {
  return doneBy(replaceOfficeHolder(await registrarOf(), input))
}

/** A merger that is recorded; gives its key. */
export async function merged(input: Merger) {
  return doneBy(mergeForces(await registrarOf(), input))
}

async function doneBy<Value>(
  deed: Promise<{ kind: 'changed'; value: Value } | { kind: 'refused'; refusal: { reason: string } }>,
): Promise<Value> {
  const outcome = await deed
  if (outcome.kind === 'refused') throw new Error(`Refused: ${outcome.refusal.reason}`)
  return outcome.value
}

/** Who is or was a party of an agreement, in the order of their days; voided ones left out. */
export async function partiesOf({ id }: Pick<BuiltAgreement, 'id'>) {
  return asOwner<{
    name: string
    force: string | null
    from_on: string | null
    to_on: string | null
    note: string | null
  }>(sql`
    select l.name, f.code as force, p.from_on, p.to_on, p.note
    from parties p join legal_persons l on l.id = p.legal_person_id
    left join offices o on o.id = p.office_id left join forces f on f.id = o.force_id
    where p.agreement_id = ${id} and p.voided_at is null
    order by p.from_on nulls first, f.code, l.name`)
}

/** The places of an agreement's parties, by the name of whoever has them. */
export async function placesOf({
  id,
}: Pick<BuiltAgreement, 'id'>): Promise<Record<string, BuiltParty['placeId']>> {
  const rows = await asOwner<{ name: string; place: BuiltParty['placeId'] }>(sql`
    select l.name, p.place_id as place from parties p join legal_persons l on l.id = p.legal_person_id
    where p.agreement_id = ${id} and p.voided_at is null`)
  return Object.fromEntries(rows.map((row) => [row.name, row.place]))
}

/** Everything of the register that a succession may change, as text: equal before it and after it was undone. */
export async function stateOfRegister() {
  const [row] = await asOwner<{ state: string }>(sql`
    select jsonb_build_object(
      'parties', (select jsonb_agg(to_jsonb(p) order by id) from parties p where voided_at is null),
      'holders', (select jsonb_agg(to_jsonb(h) order by id) from office_holders h),
      'members', (select jsonb_agg(to_jsonb(m) order by id) from body_members m),
      'bodies', (select jsonb_agg(b.lead_force_id order by id) from bodies b),
      'people', (select jsonb_agg(to_jsonb(p) - 'version' order by id) from people p),
      'asked', (select jsonb_agg(to_jsonb(a) order by id) from review_offices a),
      'forces', (select jsonb_agg(to_jsonb(f) order by id) from forces f where voided_at is null),
      'agreements', (select jsonb_agg(to_jsonb(a) - 'version' order by id) from agreements a))::text as state`)
  return JSON.parse(row?.state ?? '{}')
}

/** What an event touched: how many of each, and the event's kind. */
export async function eventsOfKind(kind: string) {
  return asOwner<{
    id: string
    person: string | null
    role: string | null
    why: string | null
    agreements: number
    bodies: number
    forces: number
    people: number
  }>(sql`
    select e.id, p.name as person, e.role::text as role, e.why, count(s.agreement_id)::int as agreements,
      count(s.body_id)::int as bodies, count(s.force_id)::int as forces, count(s.person_id)::int as people
    from audit_events e left join people p on p.id = e.person_id join audit_event_subjects s on s.event_id = e.id
    where e.kind::text = ${kind} group by e.id, p.name order by e.at`)
}
