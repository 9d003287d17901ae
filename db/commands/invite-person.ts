import { sql } from 'drizzle-orm'
import { type InvitationId, newId, type PersonId, type RegionId } from '@/domain/ids'
import { whyNotManagePeople } from '@/domain/people/management'
import type { NamedPost } from '@/domain/people/role'
import { changed, command, refuse } from '../command'
import { postInFacts } from '../facts'
import { holdPeople, readNamedPost } from '../reading/people'

export type NewPerson = {
  name: string
  /** In lower case: an address is one whatever its capitals. */
  email: string
  post: NamedPost
  /** Left out by a registrar, who invites people of their own region. */
  regionId?: RegionId
}

/**
 * Makes a person, with an invitation to set their password. Gives both keys. Refused as `whyNotManagePeople` says, for
 * a force that is not of the region, and where somebody, anywhere in the register, has the address.
 */
export const invitePerson = command(async ({ tx, actor }, input: NewPerson) => {
  const whyNot = whyNotManagePeople(actor)
  if (whyNot) return refuse(whyNot)
  const regionId = actor.role === 'registrar' ? actor.regionId : input.regionId
  if (!regionId || !(await holdPeople(tx, regionId))) return refuse({ reason: 'registrar no more' as const })
  const named = await readNamedPost(tx, regionId, input.post)
  if (!named) return refuse({ reason: 'no such force' as const })

  const id: PersonId = newId()
  const invitation: InvitationId = newId()
  const { name, email } = input
  const { role, forceId } = named.post
  const { rows } = await tx.execute<{ made: boolean }>(
    sql`select invite_person(${id}, ${name}, ${role}, ${regionId}, ${forceId}, ${email}) as made`,
  )
  if (!rows[0]?.made) return refuse({ reason: 'address in use' as const })
  await tx.execute(sql`select make_invitation(${invitation}, ${id})`)

  const after = { name, ...postInFacts(role, named.forceName) }
  return changed(
    { id, invitation },
    { kind: 'person invited', subjects: [{ on: 'person', id, before: null, after }], why: null },
  )
})
