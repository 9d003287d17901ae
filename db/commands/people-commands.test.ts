import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { newId } from '@/domain/ids'
import { auditOf, chiefOf, officeOf, registrarOf, theRegister } from '../testing/actors'
import { atOnce, oneOfTwo } from '../testing/at-once'
import { aForce } from '../testing/builders'
import { asking, asOwner, codeOf, useTestDatabase } from '../testing/database'
import {
  activeRegistrar,
  eventsOfPerson,
  freshName,
  type Invited,
  invitedBy,
  personRow,
} from '../testing/people'
import { peopleSamples } from '../testing/samples/people'
import { changeRole } from './change-role'
import { disablePerson } from './disable-person'
import { enablePerson } from './enable-person'
import { invitePerson, type NewPerson } from './invite-person'
import { renewInvitation } from './renew-invitation'

useTestDatabase()

const why = 'A good reason'
const about = ({ person, version }: Invited) => ({ person, version, why })
const registrarPost = { role: 'registrar' as const, force: null }
const officePost = { role: 'office' as const, force: 'derbyshire' }

async function newcomer(parts: Partial<NewPerson> = {}): Promise<NewPerson> {
  await aForce({ code: 'derbyshire' })
  await aForce({ code: 'kent', region: 'se' })
  return { name: 'Alex Newcomer', email: `${freshName('alex')}@example.org`, post: officePost, ...parts }
}

async function reasonOf(outcome: Promise<{ kind: string; refusal?: { reason: string } }>) {
  const ended = await outcome
  return ended.kind === 'refused' ? ended.refusal?.reason : null
}

describe('a registrar invites', () => {
  it('somebody for a force of the region: without a password, with a link, and history says who', async () => {
    const registrar = await registrarOf()
    const outcome = await invitePerson(registrar, await newcomer())
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.reason)
    const { id } = outcome.value
    expect(await personRow(id)).toEqual({
      ...{ role: 'office', force: 'derbyshire', office: 'policing body', disabled: false, version: 1 },
      ...{ password_hash: null, open_links: 1 },
    })
    expect(await eventsOfPerson(id)).toEqual([
      {
        ...{ kind: 'person invited', person: registrar.name, why: null, before: null },
        after: { name: 'Alex Newcomer', role: 'office', force: 'Derbyshire' },
      },
    ])
  })

  it('another registrar, who has no force, and a chief constable’s office', async () => {
    const registrar = await registrarOf()
    const { person: other } = await invitedBy(registrar, registrarPost)
    expect(await personRow(other)).toMatchObject({ role: 'registrar', force: null, office: null })
    const { person: chief } = await invitedBy(registrar, { role: 'chief', force: 'derbyshire' })
    expect(await personRow(chief)).toMatchObject({ role: 'chief', office: 'chief officer' })
  })

  it('nobody for a force of another region', async () => {
    const kent = await newcomer({ post: { role: 'audit', force: 'kent' } })
    expect(await reasonOf(invitePerson(await registrarOf(), kent))).toBe('no such force')
  })

  it.each(['em', 'se'])(
    'nobody at an address in use, whichever region its person is of: %s',
    async (region) => {
      const there = await invitedBy(await registrarOf(region), registrarPost)
      const again = await newcomer({ email: there.email })
      const people = await asOwner(sql`select count(*) from people`)
      expect(await reasonOf(invitePerson(await registrarOf('em'), again))).toBe('address in use')
      expect(await asOwner(sql`select count(*) from people`)).toEqual(people)
    },
  )
})

atOnce('two invite at one address, and one is told', async () => {
  const input = await newcomer()
  const one = await registrarOf('em')
  const other = await registrarOf('se')
  const elsewhere = { ...input, post: registrarPost }
  const { told } = await oneOfTwo(invitePerson, [one, elsewhere], [other, elsewhere])
  expect(told).toEqual({ reason: 'address in use' })
})

describe('a registrar changes what somebody is', () => {
  it('and history says before, after and why', async () => {
    const registrar = await registrarOf()
    const invited = await invitedBy(registrar)
    expect((await changeRole(registrar, { ...about(invited), post: officePost })).kind).toBe('changed')
    expect(await personRow(invited.person)).toMatchObject({
      role: 'office',
      office: 'policing body',
      version: 2,
    })
    expect((await eventsOfPerson(invited.person))[1]).toEqual({
      ...{ kind: 'role changed', person: registrar.name, why },
      before: { role: 'audit', force: 'Derbyshire' },
      after: { role: 'office', force: 'Derbyshire' },
    })
  })

  it('but not to what they are, nor to a force of another region', async () => {
    const registrar = await registrarOf()
    const invited = await invitedBy(registrar)
    await newcomer()
    const post = { role: 'audit' as const, force: 'derbyshire' }
    expect(await reasonOf(changeRole(registrar, { ...about(invited), post }))).toBe('nothing changes')
    const kent = { role: 'audit' as const, force: 'kent' }
    expect(await reasonOf(changeRole(registrar, { ...about(invited), post: kent }))).toBe('no such force')
  })
})

describe('a registrar disables somebody', () => {
  it('whose link then works no more, and enables them again', async () => {
    const registrar = await registrarOf()
    const invited = await invitedBy(registrar)
    await disablePerson(registrar, about(invited))
    expect(await personRow(invited.person)).toMatchObject({ disabled: true, open_links: 0, version: 2 })
    const later = { ...about(invited), version: 2 }
    expect(await reasonOf(disablePerson(registrar, later))).toBe('disabled already')
    expect(await reasonOf(renewInvitation(registrar, later))).toBe('disabled')
    expect(await reasonOf(changeRole(registrar, { ...later, post: officePost }))).toBe('disabled')
    expect((await enablePerson(registrar, later)).kind).toBe('changed')
    expect(await personRow(invited.person)).toMatchObject({ disabled: false, version: 3 })
    expect(await reasonOf(enablePerson(registrar, { ...later, version: 3 }))).toBe('not disabled')
    expect((await eventsOfPerson(invited.person)).map((one) => one.kind)).toEqual([
      'person invited',
      'person disabled',
      'person enabled',
    ])
  })
})

describe('a new link', () => {
  it('takes the place of the one before', async () => {
    const registrar = await registrarOf()
    const invited = await invitedBy(registrar)
    const outcome = await renewInvitation(registrar, about(invited))
    expect(outcome).toMatchObject({ kind: 'changed', value: { id: invited.person } })
    expect(await personRow(invited.person)).toMatchObject({ open_links: 1, version: 2 })
  })
})

describe('every deed on a person', () => {
  const deeds = {
    'change role': (actor: Actor, input: ReturnType<typeof about>) =>
      changeRole(actor, { ...input, post: registrarPost }),
    disable: disablePerson,
    'make a new link': renewInvitation,
    enable: enablePerson,
  }

  it.each(Object.entries(deeds))('%s: is for registrars of their region', async (_which, deed) => {
    const input = about(await invitedBy(await registrarOf()))
    for (const other of [
      await officeOf('derbyshire'),
      await chiefOf('derbyshire'),
      await auditOf('derbyshire'),
    ])
      expect(await reasonOf(deed(other, input))).toBe('registrars manage people')
    expect(await reasonOf(deed(await registrarOf('ee'), input))).toBe('not found')
    const nobody = { ...input, person: newId<'person'>() }
    expect(await reasonOf(deed(await registrarOf(), nobody))).toBe('not found')
  })

  it.each(Object.entries(deeds))('%s: not for somebody who was disabled meanwhile', async (_which, deed) => {
    const registrar = await activeRegistrar()
    const input = about(await invitedBy(registrar))
    await asOwner(sql`update people set disabled_at = now() where id = ${registrar.personId}`)
    expect(await reasonOf(deed(registrar, input))).toBe('registrar no more')
    expect(await personRow(input.person)).toMatchObject({ version: 1 })
  })

  it.each(Object.entries(deeds))('%s: a form opened before a change is told of it', async (_which, deed) => {
    const registrar = await registrarOf()
    const input = about(await invitedBy(registrar))
    await renewInvitation(registrar, input)
    expect(await deed(registrar, input)).toEqual({
      kind: 'refused',
      refusal: { reason: 'changed since', version: 2 },
    })
  })

  it('leaves exactly one event', async () => {
    const count = async () =>
      (await asOwner<{ events: number }>(sql`select count(*)::int as events from audit_events`))[0]?.events ??
      0
    for (const arranged of Object.values(peopleSamples)) {
      const perform = await arranged()
      const before = await count()
      expect((await perform()).kind).toBe('changed')
      expect(await count()).toBe(before + 1)
    }
  })

  it('inviting is for registrars', async () => {
    for (const other of [
      await officeOf('derbyshire'),
      await chiefOf('derbyshire'),
      await auditOf('derbyshire'),
    ])
      expect(await reasonOf(invitePerson(other, await newcomer()))).toBe('registrars manage people')
  })
})

describe('the last registrar of a region', () => {
  it('stays, and one who has never signed in is no other', async () => {
    const only = await activeRegistrar('ne')
    await invitedBy(only, registrarPost)
    const input = { person: only.personId, version: 1, why }
    expect(await reasonOf(disablePerson(only, input))).toBe('last registrar')
    await aForce({ code: 'durham', region: 'ne' })
    const post = { role: 'office' as const, force: 'durham' }
    expect(await reasonOf(changeRole(only, { ...input, post }))).toBe('last registrar')
  })

  it('stays whoever writes the statement', async () => {
    const only = await activeRegistrar('wa')
    const force = await aForce({ code: 'gwent', region: 'wa' })
    for (const asker of [only, theRegister()]) {
      for (const statement of [
        sql`select disable_person(${only.personId})`,
        sql`select change_role(${only.personId}, 'audit', ${force.id})`,
      ])
        expect(await codeOf(asking(asker, (tx) => tx.execute(statement)))).toBe('23514')
    }
  })

  it('where there is another, nobody removes themselves', async () => {
    const one = await activeRegistrar('sw')
    const other = await activeRegistrar('sw')
    expect(await reasonOf(disablePerson(one, { person: one.personId, version: 1, why }))).toBe('oneself')
    expect(await reasonOf(disablePerson(one, { person: other.personId, version: 1, why }))).toBeNull()
    expect(await reasonOf(disablePerson(one, { person: one.personId, version: 1, why }))).toBe(
      'last registrar',
    )
  })
})

atOnce('of two registrars who remove one another one stays', async () => {
  for (const region of ['nw', 'wm', 'ld']) {
    const [one, other] = [await activeRegistrar(region), await activeRegistrar(region)]
    const { told } = await oneOfTwo(
      disablePerson,
      [one, { person: other.personId, version: 1, why }],
      [other, { person: one.personId, version: 1, why }],
    )
    expect(told).toEqual({ reason: 'registrar no more' })
    const states = [await personRow(one.personId), await personRow(other.personId)]
    expect(states.filter((row) => row?.disabled)).toHaveLength(1)
  }
})

atOnce('of two statements that remove the last two registrars one fails', async () => {
  const [one, other] = [await activeRegistrar('yh'), await activeRegistrar('yh')]
  const codes = await Promise.all(
    [one, other].map(({ personId }) =>
      codeOf(asking(theRegister(), (tx) => tx.execute(sql`select disable_person(${personId})`))),
    ),
  )
  expect(codes.sort()).toEqual(['23514', null])
})

describe('another region’s people', () => {
  it('cannot be touched by a statement either', async () => {
    const { person } = await invitedBy(await registrarOf('em'))
    const stranger = await activeRegistrar('ee')
    for (const statement of [
      sql`select disable_person(${person})`,
      sql`select enable_person(${person})`,
      sql`select make_invitation(${newId()}, ${person})`,
      sql`select change_role(${person}, 'registrar', null)`,
    ])
      expect(await codeOf(asking(stranger, (tx) => tx.execute(statement)))).toBe('42501')
  })
})
