import { sql } from 'drizzle-orm'
import { type DeedOnPerson, whyNotEnable } from '@/domain/people/disabling'
import { stateOf } from '@/domain/people/person'
import { changed, command, refuse } from '../command'
import { findAndHoldPerson } from '../reading/people'

/**
 * Lets a person who was disabled sign in again, with the password they had. Gives the person's key. Refused as
 * `findAndHoldPerson` and `whyNotEnable` say.
 */
export const enablePerson = command(async ({ tx, actor }, input: DeedOnPerson) => {
  const held = await findAndHoldPerson(tx, actor, input)
  if (held.whyNot) return refuse(held.whyNot)
  const { person } = held

  const whyNot = whyNotEnable(person)
  if (whyNot) return refuse(whyNot)

  await tx.execute(sql`select enable_person(${person.id})`)

  const before = { account: 'disabled' }
  const after = { account: stateOf({ ...person, disabledAt: null }) }
  return changed(
    { id: person.id },
    { kind: 'person enabled', subjects: [{ on: 'person', id: person.id, before, after }], why: input.why },
  )
})
