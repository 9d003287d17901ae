import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type InvitationId, newId } from '@/domain/ids'
import { invitationKey, invitationLink, isInvitationKey } from './invitation-key'

const id: InvitationId = newId()

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'one-key-of-more-than-thirty-two-characters')
  vi.stubEnv('REGISTER_URL', 'https://register.example.police.uk')
})
afterEach(() => vi.unstubAllEnvs())

describe('the key of an invitation', () => {
  it('opens it and no other', () => {
    expect(isInvitationKey(id, invitationKey(id))).toBe(true)
    expect(isInvitationKey(newId<'invitation'>(), invitationKey(id))).toBe(false)
  })
  it.each(['', 'a guess', id])('is not %j', (key) => {
    expect(isInvitationKey(id, key)).toBe(false)
  })
  it('is another where the register’s secret is another', () => {
    const key = invitationKey(id)
    vi.stubEnv('NEXTAUTH_SECRET', 'another-key-of-more-than-thirty-two-chars')
    expect(isInvitationKey(id, key)).toBe(false)
  })
  it('stands in the link with the register’s own address', () => {
    expect(invitationLink(id)).toBe(
      `https://register.example.police.uk/first-sign-in?invitation=${id}&key=${invitationKey(id)}`,
    )
  })
})
