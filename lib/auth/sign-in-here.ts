import { headers } from 'next/headers'
import { z } from 'zod'
import type { Outcome } from '@/db/command'
import { line } from '@/domain/text'
import { authenticate } from './authenticate'
import { clientAddress } from './client-address'
import { setSessionCookie } from './session-cookie'

/** What the sign-in form asks for, and where the person wanted to go. */
export const signInForm = z.object({
  email: line('Enter your email address', 'Email address'),
  password: z
    .string({ error: 'Enter your password' })
    .min(1, 'Enter your password')
    .max(1000, 'Password must be 1,000 characters or fewer'),
  to: z.string().default(''),
})

export type WhyNotSignIn = { reason: 'no match' } | { reason: 'wait'; until: Date }

/** Signs this browser in: next-auth's cookie, set by the form's own action so that it works without JavaScript. */
export async function signInHere(
  _nobody: null,
  { email, password }: z.infer<typeof signInForm>,
): Promise<Outcome<null, WhyNotSignIn>> {
  const authenticated = await authenticate(email, password, clientAddress(await headers()))
  if (authenticated.token === null) {
    const until = authenticated.retryAt
    return { kind: 'refused', refusal: until ? { reason: 'wait', until } : { reason: 'no match' } }
  }
  await setSessionCookie(authenticated.token)
  return { kind: 'changed', value: null }
}
