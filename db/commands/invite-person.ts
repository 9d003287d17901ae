import { sql } from 'drizzle-orm'
import type { Role } from '@/domain/access/actor'
import { type ForceId, newId, type OfficeId, type PersonId, type RegionId } from '@/domain/ids'
import { changed, command, refuse } from '../command'

export type NewPerson = {
  name: string
  role: Role
  regionId: RegionId
  forceId: ForceId | null
  officeId: OfficeId | null
  email: string
  /** Hashed before it gets here: no command sees a password. */
  passwordHash: string
}

/** Makes an account. Gives its key. Refused unless the register itself makes it, for a demonstration. */
export const invitePerson = command(async ({ tx, actor }, input: NewPerson) => {
  if (actor.role !== 'system') return refuse({ reason: 'only the register invites people' as const })

  const id: PersonId = newId()
  const { name, role, regionId, forceId, officeId, email, passwordHash } = input
  await tx.execute(
    sql`select invite_person(${id}, ${name}, ${role}, ${regionId}, ${forceId}, ${officeId}, ${email}, ${passwordHash})`,
  )

  const after = { name, role }
  return changed(
    { id },
    { kind: 'person invited', subjects: [{ on: 'person', id, before: null, after }], why: null },
  )
})
