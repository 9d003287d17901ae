import { sql } from 'drizzle-orm'
import { type InvitationId, newId } from '@/domain/ids'
import type { DeedOnPerson } from '@/domain/people/disabling'
import { whyNotRenewInvitation } from '@/domain/people/invitation'
import { changed, command, refuse } from '../command'
import { findAndHoldPerson } from '../reading/people'

/**
 * Makes a person a new link to set their password with, in the place of any before it; the password they have works
 * until it is used. Gives the keys of both. Refused as `findAndHoldPerson` and
 * `whyNotRenewInvitation` say.
 */
export const renewInvitation = command(async ({ tx, actor }, input: DeedOnPerson) => {
  const held = await findAndHoldPerson(tx, actor, input)
  if (held.whyNot) return refuse(held.whyNot)
  const { person } = held

  const whyNot = whyNotRenewInvitation(person)
  if (whyNot) return refuse(whyNot)

  const invitation: InvitationId = newId()
  await tx.execute(sql`select make_invitation(${invitation}, ${person.id})`)

  return changed(
    { id: person.id, invitation },
    {
      kind: 'invitation renewed',
      subjects: [{ on: 'person', id: person.id, before: null, after: null }],
      why: input.why,
    },
  )
})
