import { and, eq, sql } from 'drizzle-orm'
import type { ForceActor, Registrar, Role, SystemActor } from '@/domain/access/actor'
import { newId, type PersonId } from '@/domain/ids'
import { regions } from '../schema/forces'
import { credentials, people } from '../schema/people'
import { aForce, aRegion, type BuiltForce } from './builders'
import { arrange } from './database'

// Actors of tests have rows in people, so that what they do can be remembered. Only here and in `lib/auth` are actors
// made. Asked twice, each gives the same person; another name gives another person.

/** Staff of the policing body of a force. The force is made when there is none yet: name those outside with `aForce`. */
export function officeOf(code: string, name?: string): Promise<ForceActor> {
  return somebodyOf(code, 'office', name)
}

/** A chief officer of a force, or staff acting for them. */
export function chiefOf(code: string, name?: string): Promise<ForceActor> {
  return somebodyOf(code, 'chief', name)
}

/** A member of the audit committee of a force. */
export function auditOf(code: string, name?: string): Promise<ForceActor> {
  return somebodyOf(code, 'audit', name)
}

/** A registrar of a region, by its code: the East Midlands unless told. */
export async function registrarOf(code = 'em', name = `Registrar of ${code}`): Promise<Registrar> {
  const regionId = await aRegion({ code })
  const personId = await aPerson({ name, role: 'registrar', regionId })
  const [region] = await arrange((tx) =>
    tx.select({ name: regions.name }).from(regions).where(eq(regions.id, regionId)),
  )
  return { role: 'registrar', personId, name, regionId, regionName: region?.name ?? '' } as Registrar
}

/** The register itself. */
export function theRegister(): SystemActor {
  return { role: 'system' } as SystemActor
}

/** Lets a person sign in, with a password chosen the day before yesterday. `passwordHash` is kept as given: what a test does not check need not be a real one. */
export async function mayLogIn(
  personId: PersonId,
  { email, passwordHash = 'not a real hash' }: { email: string; passwordHash?: string },
): Promise<void> {
  await arrange((tx) =>
    tx
      .insert(credentials)
      .values({ personId, email, passwordHash, changedAt: sql`now() - interval '2 days'` }),
  )
}

async function somebodyOf(
  code: string,
  role: 'office' | 'chief' | 'audit',
  name?: string,
): Promise<ForceActor> {
  const force = await aForce({ code })
  const office = officeFor(role, force)
  const called = name ?? `${force.name} ${role}`
  const { regionId } = force
  const personId = await aPerson({
    name: called,
    role,
    regionId,
    forceId: force.id,
    officeId: office?.id ?? null,
  })
  const [region] = await arrange((tx) =>
    tx.select({ name: regions.name }).from(regions).where(eq(regions.id, regionId)),
  )
  return {
    role,
    personId,
    name: called,
    forceId: force.id,
    forceCode: force.code,
    forceName: force.name,
    officeId: office?.id ?? null,
    officeHolder: office?.holder ?? null,
    regionId,
    regionName: region?.name ?? '',
  } as ForceActor
}

function officeFor(role: Role, force: BuiltForce) {
  if (role === 'office') return force.policingBody
  return role === 'chief' ? force.chief : null
}

async function aPerson(person: Omit<typeof people.$inferInsert, 'id'>): Promise<PersonId> {
  return arrange(async (tx) => {
    const [found] = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.name, person.name), eq(people.role, person.role), sql`disabled_at is null`))
    if (found) return found.id
    const id: PersonId = newId()
    await tx.insert(people).values({ ...person, id })
    return id
  })
}
