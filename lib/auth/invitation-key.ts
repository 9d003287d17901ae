import { createHmac, timingSafeEqual } from 'node:crypto'
import type { InvitationId } from '@/domain/ids'
import { registerUrl } from '@/lib/env'
import { paths } from '@/lib/paths'
import { sessionSecret } from './next-auth'

/** What opens an invitation: worked out anew each time, so that nobody finds it in the database or a backup of it. */
export function invitationKey(id: InvitationId): string {
  return createHmac('sha256', sessionSecret()).update(`first sign-in ${id}`).digest('base64url')
}

/** Whether a key is the invitation's, in a time that says nothing of how much of it is right. */
export function isInvitationKey(id: InvitationId, key: string): boolean {
  const [right, given] = [invitationKey(id), key].map((one) =>
    createHmac('sha256', 'compare').update(one).digest(),
  )
  return right !== undefined && given !== undefined && timingSafeEqual(right, given)
}

/** The address that a registrar gives to whom they invited. */
export function invitationLink(id: InvitationId): string {
  return `${registerUrl().origin}${paths.firstSignIn(id, invitationKey(id))}`
}
