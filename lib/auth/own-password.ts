import { headers } from 'next/headers'
import { z } from 'zod'
import type { Outcome } from '@/db/command'
import { changePassword, findAddress } from '@/db/passwords'
import { rememberRefusedSignIn, tryToSignIn } from '@/db/sessions'
import type { PersonActor } from '@/domain/access/actor'
import {
  NOT_ALIKE,
  newPasswordFields,
  typedAlike,
  type WhyNotThisPassword,
  whyNotThisPassword,
} from '@/domain/access/new-password'
import { newToken, sha256 } from './authenticate'
import { clientAddress } from './client-address'
import { hashPassword, isRightPassword } from './password'
import { setSessionCookie } from './session-cookie'

/** What the form for one's own password asks for. */
export const ownPasswordForm = z
  .object({
    current: z
      .string({ error: 'Enter your current password' })
      .min(1, 'Enter your current password')
      .max(1000, 'Current password must be 1,000 characters or fewer'),
    ...newPasswordFields,
  })
  .refine(typedAlike, NOT_ALIKE)

export type WhyNotOwnPassword =
  | WhyNotThisPassword
  | { reason: 'wrong password' | 'same password' }
  | { reason: 'wait'; until: Date }

/** The address that whoever is signed in signs in with. */
export async function findOwnAddress({ personId }: PersonActor): Promise<string> {
  return (await findAddress(personId)) ?? ''
}

/** Changes the password of whoever is signed in: their other browsers are signed out, this one goes on. */
export async function changeOwnPasswordHere(
  actor: PersonActor,
  { current, password }: z.infer<typeof ownPasswordForm>,
): Promise<Outcome<null, WhyNotOwnPassword>> {
  const { personId } = actor
  const email = await findOwnAddress(actor)
  // What is wrong with the new one is said first: it is no mistake about the old.
  if (current === password) return refused({ reason: 'same password' })
  const whyNot = whyNotThisPassword(password, email)
  if (whyNot) return refused(whyNot)
  const keys = { accountKey: sha256(email), addressKey: sha256(clientAddress(await headers())) }
  // A wrong one counts like a mistake at signing in: an open screen is no place to guess at either.
  const tried = await tryToSignIn({ ...keys, email })
  if (tried.retryAt) return refused({ reason: 'wait', until: tried.retryAt })
  const from = tried.passwordHash
  if (!(await isRightPassword(from, current)) || !from) {
    await rememberRefusedSignIn(personId)
    return refused({ reason: 'wrong password' })
  }
  const token = newToken()
  const hashes = { from, to: await hashPassword(password), tokenHash: sha256(token) }
  if (!(await changePassword({ ...keys, personId, ...hashes }))) return refused({ reason: 'wrong password' })
  await setSessionCookie(token)
  return { kind: 'changed', value: null }
}

function refused(refusal: WhyNotOwnPassword): Outcome<null, WhyNotOwnPassword> {
  return { kind: 'refused', refusal }
}
