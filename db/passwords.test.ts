import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { PersonId } from '@/domain/ids'
import { disablePerson } from './commands/disable-person'
import { renewInvitation } from './commands/renew-invitation'
import { acceptInvitation, changePassword, findAddress, findInvited } from './passwords'
import { findSessionPerson, startSession } from './sessions'
import { officeOf, registrarOf } from './testing/actors'
import { atOnce } from './testing/at-once'
import { asOwner, useTestDatabase } from './testing/database'
import { eventsOfPerson, freshName, type Invited, invitedBy, personRow, signsIn } from './testing/people'

useTestDatabase()

const keys = () => ({ accountKey: freshName('account'), addressKey: freshName('address') })

const accept = ({ invitation, person }: Invited, tokenHash: string | null = null, passwordHash = 'first') =>
  acceptInvitation({ invitation, personId: person, passwordHash, tokenHash })

async function signedIn(personId: PersonId, passwordHash: string): Promise<string> {
  const tokenHash = freshName('token')
  await startSession({ ...keys(), personId, passwordHash, tokenHash })
  return tokenHash
}

const kindsOf = async (person: PersonId) => (await eventsOfPerson(person)).map((one) => one.kind)

describe('an invitation', () => {
  it('says for whom it is while it works', async () => {
    const invited = await invitedBy(await registrarOf())
    expect(await findInvited(invited.invitation)).toMatchObject({
      personId: invited.person,
      email: invited.email,
    })
  })

  it('sets the password and begins a session, once', async () => {
    const invited = await invitedBy(await registrarOf())
    const token = freshName('token')
    expect(await accept(invited, token)).toBe(true)
    expect(await findSessionPerson(token)).toMatchObject({ personId: invited.person })
    expect(await findInvited(invited.invitation)).toBeNull()
    const again = freshName('token')
    expect(await accept(invited, again, 'second')).toBe(false)
    expect(await findSessionPerson(again)).toBeNull()
    expect(await personRow(invited.person)).toMatchObject({ password_hash: 'first' })
    expect(await kindsOf(invited.person)).toEqual(['person invited', 'first sign-in'])
  })

  type Ends = [how: string, end: (invited: Invited) => Promise<unknown>]
  it.each<Ends>([
    [
      'when seven days have passed',
      ({ person }) =>
        asOwner(sql`update invitations set made_at = made_at - interval '7 days', expires_at = expires_at - interval '7 days'
        where person_id = ${person}`),
    ],
    [
      'when another takes its place',
      async (invited) => renewInvitation(await registrarOf(), { ...invited, why: 'Lost' }),
    ],
    [
      'when its person is disabled',
      async (invited) => disablePerson(await registrarOf(), { ...invited, why: 'Left' }),
    ],
  ])('works no more %s', async (_how, end) => {
    const invited = await invitedBy(await registrarOf())
    await end(invited)
    expect(await findInvited(invited.invitation)).toBeNull()
    expect(await accept(invited)).toBe(false)
    expect(await personRow(invited.person)).toMatchObject({ password_hash: null })
  })

  it('for somebody who has a password changes it, and ends every session', async () => {
    const registrar = await registrarOf()
    const invited = await invitedBy(registrar)
    const [old, fresh] = [freshName('token'), freshName('token')]
    await accept(invited, old)
    const renewed = await renewInvitation(registrar, { ...invited, why: 'Not known any more' })
    if (renewed.kind === 'refused') throw new Error(renewed.refusal.reason)
    expect(await findSessionPerson(old), 'until it is used').not.toBeNull()
    await accept({ ...invited, invitation: renewed.value.invitation }, fresh, 'second')
    expect(await findSessionPerson(old)).toBeNull()
    expect(await findSessionPerson(fresh)).not.toBeNull()
    expect((await kindsOf(invited.person)).at(-1)).toBe('password changed')
  })
})

atOnce('an invitation that is used five times works once', async () => {
  const invited = await invitedBy(await registrarOf())
  const used = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((hash) => accept(invited, null, hash)))
  expect(used.filter(Boolean)).toHaveLength(1)
  expect(await kindsOf(invited.person)).toEqual(['person invited', 'first sign-in'])
})

describe('one’s own password', () => {
  it('is changed from the one that was right: other sessions end, a new one goes on', async () => {
    const actor = await officeOf('derbyshire', freshName('Somebody'))
    const { personId } = actor
    const email = await signsIn(actor, 'old')
    const [here, there] = [await signedIn(personId, 'old'), await signedIn(personId, 'old')]
    const tokenHash = freshName('token')
    expect(await changePassword({ ...keys(), personId, from: 'old', to: 'new', tokenHash })).toBe(true)
    for (const ended of [here, there]) expect(await findSessionPerson(ended)).toBeNull()
    expect(await findSessionPerson(tokenHash)).toMatchObject({ personId })
    expect((await kindsOf(personId)).at(-1)).toBe('password changed')
    expect(await findAddress(personId)).toBe(email)
  })

  it('is not changed from another, and nobody signs in with one that was changed meanwhile', async () => {
    const actor = await officeOf('derbyshire', freshName('Somebody'))
    const { personId } = actor
    await signsIn(actor, 'old')
    const tokenHash = freshName('token')
    expect(await changePassword({ ...keys(), personId, from: 'other', to: 'new', tokenHash })).toBe(false)
    expect(await startSession({ ...keys(), personId, passwordHash: 'other', tokenHash })).toBe(false)
    expect(await findSessionPerson(tokenHash)).toBeNull()
    expect(await kindsOf(personId)).toEqual([])
  })
})

atOnce('no session with the old password outlives its change', async () => {
  for (let round = 1; round <= 10; round += 1) {
    const actor = await officeOf('derbyshire', freshName('Somebody'))
    const { personId } = actor
    await signsIn(actor, 'old')
    const tokenHash = freshName('token')
    const [old] = await Promise.all([
      signedIn(personId, 'old'),
      changePassword({ ...keys(), personId, from: 'old', to: 'new', tokenHash }),
    ])
    expect(await findSessionPerson(old)).toBeNull()
    expect(await findSessionPerson(tokenHash)).not.toBeNull()
  }
})
