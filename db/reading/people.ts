import { sql } from 'drizzle-orm'
import type { Actor, Role } from '@/domain/access/actor'
import { type ChangedSince, whyNotThisVersion } from '@/domain/agreements/version'
import type { ForceId, InvitationId, PersonId, RegionId } from '@/domain/ids'
import { type WhyNotManage, whyNotManagePeople } from '@/domain/people/management'
import type { ManagedPerson, Post } from '@/domain/people/person'
import type { NamedPost } from '@/domain/people/role'
import type { Tx } from '../connection'

type Row = {
  id: PersonId
  name: string
  role: Role
  region_id: RegionId
  force_id: ForceId | null
  force_code: string | null
  force_name: string | null
  office_holder: string | null
  email: string
  disabled_at: string | null
  version: number
  has_password: boolean
  last_signed_in_at: string | null
  invitation_id: InvitationId | null
  invitation_expires_at: string | null
}

/** The people of the region of the registrar who asks, by name; of every region for the register itself; nobody for anyone else. */
export async function readManagedPeople(tx: Tx): Promise<ManagedPerson[]> {
  const { rows } = await tx.execute<Row>(sql`select * from managed_people() order by lower(name), id`)
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    regionId: row.region_id,
    forceId: row.force_id,
    forceCode: row.force_code,
    forceName: row.force_name,
    officeHolder: row.office_holder,
    email: row.email,
    version: row.version,
    disabledAt: dateOf(row.disabled_at),
    hasPassword: row.has_password,
    lastSignedInAt: dateOf(row.last_signed_in_at),
    invitation: row.invitation_id
      ? { id: row.invitation_id, expiresAt: new Date(row.invitation_expires_at ?? 0) }
      : null,
  }))
}

/** What the question of a deed on a person comes to, before its own rule: who it is, and everybody of the region. */
type Held =
  | { whyNot: WhyNotManage | ChangedSince | { reason: 'not found' | 'registrar no more' } }
  | { whyNot: null; person: ManagedPerson; people: ManagedPerson[] }

/**
 * A person of the asker's region and everybody there, held by this transaction until it ends: no other deed on them
 * happens meanwhile.
 */
export async function findAndHoldPerson(
  tx: Tx,
  actor: Actor,
  { person: id, version }: { person: PersonId; version: number },
): Promise<Held> {
  const notTheirs = whyNotManagePeople(actor)
  if (notTheirs) return { whyNot: notTheirs }
  const regionId = 'regionId' in actor ? actor.regionId : await findRegionOf(tx, id)
  if (!regionId) return { whyNot: { reason: 'not found' } }
  if (!(await holdPeople(tx, regionId))) return { whyNot: { reason: 'registrar no more' } }
  const people = (await readManagedPeople(tx)).filter((one) => one.regionId === regionId)
  const person = people.find((one) => one.id === id)
  if (!person) return { whyNot: { reason: 'not found' } }
  const changedSince = whyNotThisVersion(person, version)
  return changedSince ? { whyNot: changedSince } : { whyNot: null, person, people }
}

async function findRegionOf(tx: Tx, id: PersonId): Promise<RegionId | null> {
  const people = await readManagedPeople(tx)
  return people.find((one) => one.id === id)?.regionId ?? null
}

/** Holds the people of a region until the transaction ends; false where the asker does not keep them now. */
export async function holdPeople(tx: Tx, regionId: RegionId): Promise<boolean> {
  // The lock in one statement, the question in the next: what is read before waiting is stale.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('people of ' || ${regionId}, 0))`)
  const { rows } = await tx.execute<{ keeps: boolean }>(sql`select manages_people_of(${regionId}) as keeps`)
  return rows[0]?.keeps === true
}

/** A role with the key of its force, which must be one of the region that has offices; null where it is not. */
export async function readNamedPost(
  tx: Tx,
  regionId: RegionId,
  named: NamedPost,
): Promise<{ post: Post; forceName: string | null } | null> {
  if (named.role === 'registrar') return { post: { role: 'registrar', forceId: null }, forceName: null }
  const { rows } = await tx.execute<{ id: ForceId; name: string }>(sql`
    select id, short_name as name from forces
    where code = ${named.force} and region_id = ${regionId} and kind <> 'outside-s23I'`)
  const [force] = rows
  return force ? { post: { role: named.role, forceId: force.id }, forceName: force.name } : null
}

function dateOf(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}
