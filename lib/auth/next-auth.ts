import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { SESSION_HOURS } from '@/domain/access/sign-in-delay'
import { env, registerUrl } from '@/lib/env'
import { authenticate } from './authenticate'
import { clientAddress } from './client-address'

export const SESSION_SECONDS = SESSION_HOURS * 60 * 60

export function sessionCookieName(): string {
  return isSecure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
}

export function isSecure(): boolean {
  return registerUrl().protocol === 'https:'
}

/** The key the cookie is signed with. A demonstration has one of its own, made for each start. */
export function sessionSecret(): string {
  const { NEXTAUTH_SECRET } = env()
  if (!NEXTAUTH_SECRET) throw new Error('NEXTAUTH_SECRET is not set')
  return NEXTAUTH_SECRET
}

/** next-auth's settings: credentials checked against the register, a token that only names a session row. */
export function authOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    useSecureCookies: isSecure(),
    pages: { signIn: '/sign-in', signOut: '/', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials, request) {
          const { email = '', password = '' } = credentials ?? {}
          const { token } = await authenticate(email, password, clientAddress(new Headers(request.headers)))
          return token ? { id: token } : null
        },
      }),
    ],
    // The cookie holds a random session token and nothing about the person, who is read on every request.
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
  }
}
