import { sql } from 'drizzle-orm'
import type { PersonId } from '@/domain/ids'
import { type NamedPost, whyNotChangeRole, whyNotThisRole } from '@/domain/people/role'
import { changed, command, refuse } from '../command'
import { postInFacts } from '../facts'
import { findAndHoldPerson, readNamedPost } from '../reading/people'

export type RoleChange = { person: PersonId; version: number; post: NamedPost; why: string }

/**
 * Gives a person another role, another force or both, from their next request on. Gives the person's key. Refused as
 * `findAndHoldPerson`, `whyNotChangeRole` and
 * `whyNotThisRole` say, and for a force that is not
 * of the region.
 */
export const changeRole = command(async ({ tx, actor }, input: RoleChange) => {
  const held = await findAndHoldPerson(tx, actor, input)
  if (held.whyNot) return refuse(held.whyNot)
  const { person, people } = held
  const named = await readNamedPost(tx, person.regionId, input.post)

  const whyNot = whyNotChangeRole(person, actor, people)
  if (whyNot) return refuse(whyNot)
  if (!named) return refuse({ reason: 'no such force' as const })
  const whyNotThis = whyNotThisRole(person, named.post)
  if (whyNotThis) return refuse(whyNotThis)

  const { role, forceId } = named.post
  await tx.execute(sql`select change_role(${person.id}, ${role}, ${forceId})`)

  const before = postInFacts(person.role, person.forceName)
  const after = postInFacts(role, named.forceName)
  return changed(
    { id: person.id },
    { kind: 'role changed', subjects: [{ on: 'person', id: person.id, before, after }], why: input.why },
  )
})
