import { endSession } from '@/db/sessions'
import { sha256 } from './authenticate'
import { clearSessionCookie, readSessionCookie } from './session-cookie'

/** Ends this browser's session at once, in the database and in its cookie. */
export async function signOutHere(): Promise<{ kind: 'changed'; value: null }> {
  const token = await readSessionCookie()
  if (token) await endSession(sha256(token))
  await clearSessionCookie()
  return { kind: 'changed', value: null }
}
