import { describe, expect, it } from 'vitest'
import type { Actor } from '../access/actor'
import { newId, type RegionId } from '../ids'
import { whyNotDisable, whyNotEnable } from './disabling'
import { invitationForm, whyNotRenewInvitation } from './invitation'
import { peopleList, queryOfPeople } from './list'
import { whyNotManagePeople } from './management'
import { type ManagedPerson, stateOf } from './person'
import { roleForm, whyNotChangeRole, whyNotThisRole } from './role'

const regionId: RegionId = newId()

function somebody(parts: Partial<ManagedPerson> = {}): ManagedPerson {
  return {
    ...{ id: newId<'person'>(), name: 'Sam Example', role: 'registrar', regionId, email: 'sam@example.org' },
    ...{ forceId: null, forceCode: null, forceName: null, officeHolder: null, version: 1 },
    ...{ disabledAt: null, hasPassword: true, lastSignedInAt: null, invitation: null },
    ...parts,
  }
}

const asks = (person: ManagedPerson) => ({ role: 'registrar', personId: person.id, regionId }) as Actor

describe('an account is', () => {
  it.each([
    ['invited until a password is set', { hasPassword: false }, 'invited'],
    ['active from then on', {}, 'active'],
    ['disabled whatever else', { hasPassword: false, disabledAt: new Date() }, 'disabled'],
  ] as const)('%s', (_sentence, parts, state) => {
    expect(stateOf(somebody(parts))).toBe(state)
  })
})

describe('people are kept by registrars', () => {
  it.each([
    ['registrar', null],
    ['system', null],
    ['office', 'registrars manage people'],
    ['chief', 'registrars manage people'],
    ['audit', 'registrars manage people'],
  ] as const)('%s', (role, reason) => {
    expect(whyNotManagePeople({ role } as Actor)?.reason ?? null).toBe(reason)
  })
})

describe('nobody is removed', () => {
  const [one, other] = [somebody(), somebody()]
  const invited = somebody({ hasPassword: false })
  const disabled = somebody({ disabledAt: new Date() })
  const auditor = somebody({ role: 'audit' })

  it.each([
    ['while another registrar stays: they may be', one, other, [one, other], null],
    ['who is the only registrar', one, other, [one], 'last registrar'],
    ['who is the only one that ever signed in', one, invited, [one, invited], 'last registrar'],
    ['while the others are disabled', one, disabled, [one, disabled], 'last registrar'],
    ['by themselves', one, one, [one, other], 'oneself'],
    ['who is no registrar: they may be', auditor, one, [one, auditor], null],
    ['who has not signed in as a registrar yet: they may be', invited, one, [one, invited], null],
  ])('%s', (_sentence, person, by, people, reason) => {
    expect(whyNotDisable(person, asks(by), people)?.reason ?? null).toBe(reason)
    expect(whyNotChangeRole(person, asks(by), people)?.reason ?? null).toBe(reason)
  })

  it('who is disabled already, and only they are enabled', () => {
    expect(whyNotDisable(disabled, asks(one), [one, disabled])).toEqual({ reason: 'disabled already' })
    expect(whyNotChangeRole(disabled, asks(one), [one, disabled])).toEqual({ reason: 'disabled' })
    expect(whyNotRenewInvitation(disabled)).toEqual({ reason: 'disabled' })
    expect(whyNotEnable(disabled)).toBeNull()
    expect(whyNotEnable(one)).toEqual({ reason: 'not disabled' })
    expect(whyNotRenewInvitation(one)).toBeNull()
  })

  it('and a role is changed only to another', () => {
    expect(whyNotThisRole(one, { role: 'registrar', forceId: null })).toEqual({ reason: 'nothing changes' })
    expect(whyNotThisRole(one, { role: 'audit', forceId: newId() })).toBeNull()
  })
})

describe('what forms ask for', () => {
  const typed = { name: ' Pat ', email: ' Pat@Example.ORG ', role: 'audit', force: 'kent' }

  it('an address is one whatever its capitals', () => {
    expect(invitationForm.parse(typed)).toEqual({
      ...{ name: 'Pat', email: 'pat@example.org', post: { role: 'audit', force: 'kent' } },
    })
  })
  it('a registrar has no force, whatever was chosen', () => {
    expect(invitationForm.parse({ ...typed, role: 'registrar' }).post).toEqual({
      role: 'registrar',
      force: null,
    })
  })
  it.each([
    [{ name: '' }, 'Enter their name'],
    [{ email: '' }, 'Enter their email address'],
    [{ email: 'pat' }, 'Enter an email address in the right form, like name@example.police.uk'],
    [{ role: undefined }, 'Select their role'],
    [{ force: undefined }, 'Select their force'],
  ])('%j', (wrong, message) => {
    const issues = invitationForm.safeParse({ ...typed, ...wrong }).error?.issues
    expect(issues?.map((one) => one.message)).toEqual([message])
  })
  it('all that is wrong is said at once', () => {
    const issues = invitationForm.safeParse({ role: 'audit' }).error?.issues
    expect(issues?.map((one) => one.message)).toEqual([
      'Enter their name',
      'Enter their email address',
      'Select their force',
    ])
  })
  it('a change of role says why', () => {
    const change = { person: newId(), version: '1', role: 'audit', force: 'kent' }
    expect(roleForm.safeParse(change).error?.issues[0]?.message).toBe('Enter why the role changes')
  })
})

describe('a list of people', () => {
  it('is read from its address and written back, the shortest way', () => {
    const query = { words: 'pat', role: 'audit', force: 'kent', page: '2', size: '25' }
    expect(queryOfPeople(peopleList.parse(query))).toEqual(query)
    expect(queryOfPeople(peopleList.parse({ role: 'king', force: '<', page: '0', size: '7' }))).toEqual({})
  })
})
