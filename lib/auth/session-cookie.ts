import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { isSecure, SESSION_SECONDS, sessionCookieName, sessionSecret } from './next-auth'

/** Sets next-auth's own cookie for a session that has just begun. */
export async function setSessionCookie(sid: string): Promise<void> {
  const value = await encode({ token: { sid }, secret: sessionSecret(), maxAge: SESSION_SECONDS })
  const jar = await cookies()
  jar.set(sessionCookieName(), value, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isSecure(),
    maxAge: SESSION_SECONDS,
  })
}

/** The session token this browser holds, or null. */
export async function readSessionCookie(): Promise<string | null> {
  const jar = await cookies()
  const value = jar.get(sessionCookieName())?.value
  if (!value) return null
  try {
    const token = await decode({ token: value, secret: sessionSecret() })
    return typeof token?.sid === 'string' ? token.sid : null
  } catch {
    // A cookie signed with another key, or tampered with, is no cookie: the person signs in again.
    return null
  }
}

export async function clearSessionCookie(): Promise<void> {
  const jar = await cookies()
  jar.delete(sessionCookieName())
}
