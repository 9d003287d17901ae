import { createHash, randomBytes } from 'node:crypto'
import { rememberRefusedSignIn, startSession, tryToSignIn } from '@/db/sessions'
import { isRightPassword } from './password'

/** Signed in with a fresh session token; or not, perhaps until a moment that mistakes have pushed back. */
export type Authenticated = { token: string } | { token: null; retryAt: Date | null }

/**
 * Checks an address and a password and starts a session. The same answer, after the same work, whether or not the
 * account exists. Used by the sign-in form and by next-auth alike.
 */
export async function authenticate(email: string, password: string, address: string): Promise<Authenticated> {
  const lowerCase = email.trim().toLowerCase()
  const keys = { accountKey: sha256(lowerCase), addressKey: sha256(address) }
  const tried = await tryToSignIn({ ...keys, email: lowerCase })
  if (tried.retryAt) return { token: null, retryAt: tried.retryAt }
  const right = await isRightPassword(tried.passwordHash, password)
  if (!right || !tried.personId || !tried.passwordHash) {
    if (tried.personId) await rememberRefusedSignIn(tried.personId)
    return { token: null, retryAt: null }
  }
  const { personId, passwordHash } = tried
  const token = newToken()
  const begun = await startSession({ ...keys, personId, passwordHash, tokenHash: sha256(token) })
  return begun ? { token } : { token: null, retryAt: null }
}

/** A session token, which nobody can guess. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
