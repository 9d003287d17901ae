import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { inviteFirstRegistrar } from '@/lib/boot-first-registrar'
import { acceptInvitation } from '../passwords'
import { listRegistrars } from '../queries/people'
import { theRegister } from '../testing/actors'
import { useTestDatabase } from '../testing/database'
import { recordPublishedForces } from './forces'

useTestDatabase()

beforeAll(async () => expect(await recordPublishedForces(theRegister())).toBe(48))

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'one-key-of-more-than-thirty-two-characters')
  vi.stubEnv('REGISTER_URL', 'https://register.example.police.uk')
})

const asked = { name: 'Pat Example', email: 'Pat@Example.org', region: 'South West' }

describe('a register begins with', () => {
  it('all 48 forces, once', async () => {
    expect(await recordPublishedForces(theRegister())).toBe(0)
  })

  it('a registrar of a region: a link, another while that was not used, and none once somebody is there', async () => {
    const first = await inviteFirstRegistrar(asked)
    expect(first.said).toMatch(/https:\/\/register\.example\.police\.uk\/first-sign-in\?invitation=.*&key=/)
    const second = await inviteFirstRegistrar(asked)
    expect(second.done).toBe(true)
    expect(second.said).not.toBe(first.said)

    const there = await listRegistrars(theRegister(), 'South West')
    const [registrar] = there?.registrars ?? []
    expect(there?.registrars).toHaveLength(1)
    expect(registrar?.email).toBe('pat@example.org')
    if (!registrar?.invitation) throw new Error('There is no link')
    const accepted = { invitation: registrar.invitation.id, personId: registrar.id }
    await acceptInvitation({ ...accepted, passwordHash: 'a hash', tokenHash: null })
    const third = await inviteFirstRegistrar({ ...asked, email: 'another@example.org' })
    expect(third).toMatchObject({ done: false, said: expect.stringContaining('has a registrar already') })
  })

  it.each([
    ['nowhere', { region: 'Atlantis' }, 'There is no region called “Atlantis”'],
    ['without an address', { email: '' }, 'Enter their email address'],
  ])('nobody %s', async (_where, wrong, said) => {
    const outcome = await inviteFirstRegistrar({ ...asked, ...wrong })
    expect(outcome).toMatchObject({ done: false, said: expect.stringContaining(said) })
  })

  it('nobody at the address of somebody else', async () => {
    const email = 'somebody@example.org'
    await inviteFirstRegistrar({ ...asked, email, region: 'Wales' })
    const elsewhere = await inviteFirstRegistrar({ ...asked, email, region: 'North West' })
    expect(elsewhere).toEqual({ done: false, said: 'Nobody was invited: address in use.' })
  })

  it('nobody without the settings that links are made of', async () => {
    vi.stubEnv('REGISTER_URL', '')
    expect((await inviteFirstRegistrar(asked)).said).toContain('must be set as they are for the server')
  })
})
