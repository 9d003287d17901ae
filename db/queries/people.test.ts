import { describe, expect, it } from 'vitest'
import { peopleList } from '@/domain/people/list'
import { disablePerson } from '../commands/disable-person'
import { acceptInvitation } from '../passwords'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { aForce } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { invitedBy } from '../testing/people'
import { listPersonHistory } from './history'
import { findPerson, listPeople, listRegionForces } from './people'

useTestDatabase()

const all = peopleList.parse({})

describe('the people of a region', () => {
  it('are seen by its registrar, with address, state and link', async () => {
    const registrar = await registrarOf('sw')
    await aForce({ code: 'devon', region: 'sw' })
    const post = { role: 'chief' as const, force: 'devon' }
    const waiting = await invitedBy(registrar, post)
    const here = await invitedBy(registrar, post)
    await acceptInvitation({ ...here, personId: here.person, passwordHash: 'a hash', tokenHash: 'a token' })
    const found = (await findPerson(registrar, waiting.person))?.person
    expect(found).toMatchObject({
      email: waiting.email,
      forceName: 'Devon',
      hasPassword: false,
      lastSignedInAt: null,
    })
    expect(found?.officeHolder).toBe('Chief Constable of Devon Police')
    expect(found?.invitation?.id).toBe(waiting.invitation)
    const other = (await findPerson(registrar, here.person))?.person
    expect(other).toMatchObject({ hasPassword: true, invitation: null })
    expect(other?.lastSignedInAt?.getTime()).toBeGreaterThan(Date.now() - 60_000)
  })

  it('and by nobody else', async () => {
    const { person } = await invitedBy(await registrarOf())
    for (const other of [
      await registrarOf('ee'),
      await officeOf('derbyshire'),
      await chiefOf('derbyshire'),
      await auditOf('derbyshire'),
    ]) {
      expect(await findPerson(other, person)).toBeNull()
      expect((await listPeople(other, all)).people.map((one) => one.id)).not.toContain(person)
      expect(await listPersonHistory(other, { person })).toEqual([])
    }
  })

  it('are filtered by words, role and force, and counted', async () => {
    const registrar = await registrarOf('ne')
    await aForce({ code: 'durham', region: 'ne' })
    const audit = await invitedBy(registrar, { role: 'audit', force: 'durham' })
    await invitedBy(registrar, { role: 'registrar', force: null })
    const named = async (query: object) => {
      const { people, total, among } = await listPeople(registrar, peopleList.parse(query))
      expect([total, among]).toEqual([people.length, 2])
      return people.map((one) => one.id)
    }
    expect(await named({})).toHaveLength(2)
    expect(await named({ role: 'audit' })).toEqual([audit.person])
    expect(await named({ force: 'durham' })).toEqual([audit.person])
    expect(await named({ words: `sam ${audit.email.toUpperCase()}` })).toEqual([audit.person])
    expect(await named({ words: 'nobody' })).toEqual([])
  })

  it('are shown on the last page there is', async () => {
    const registrar = await registrarOf('ne')
    expect((await listPeople(registrar, peopleList.parse({ page: '9' }))).list.page).toBe(1)
  })

  it('and keep their history for themselves and their registrar', async () => {
    const registrar = await registrarOf()
    const invited = await invitedBy(registrar)
    await disablePerson(registrar, { ...invited, why: 'Left' })
    const told = await listPersonHistory(registrar, { person: invited.person })
    expect(told.map((one) => one.kind)).toEqual(['person disabled', 'person invited'])
  })
})

describe('the forces of a region', () => {
  it('are those of the one who asks', async () => {
    await aForce({ code: 'devon', region: 'sw' })
    expect(await listRegionForces(await registrarOf('sw'), null)).toEqual([{ code: 'devon', name: 'Devon' }])
  })
})
