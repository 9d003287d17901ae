import { sql } from 'drizzle-orm'
import { type DeedOnPerson, whyNotDisable } from '@/domain/people/disabling'
import { stateOf } from '@/domain/people/person'
import { changed, command, refuse } from '../command'
import { findAndHoldPerson } from '../reading/people'

/**
 * Disables a person: from their next request on they are signed out, and no link of theirs works. What they did stays.
 * Gives the person's key. Refused as `findAndHoldPerson` and `whyNotDisable` say.
 */
export const disablePerson = command(async ({ tx, actor }, input: DeedOnPerson) => {
  const held = await findAndHoldPerson(tx, actor, input)
  if (held.whyNot) return refuse(held.whyNot)
  const { person, people } = held

  const whyNot = whyNotDisable(person, actor, people)
  if (whyNot) return refuse(whyNot)

  await tx.execute(sql`select disable_person(${person.id})`)

  const before = { account: stateOf(person) }
  const after = { account: 'disabled' }
  return changed(
    { id: person.id },
    { kind: 'person disabled', subjects: [{ on: 'person', id: person.id, before, after }], why: input.why },
  )
})
