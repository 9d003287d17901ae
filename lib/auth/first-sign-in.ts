import { z } from 'zod'
import type { Outcome } from '@/db/command'
import { acceptInvitation, findInvited } from '@/db/passwords'
import {
  NOT_ALIKE,
  newPasswordFields,
  typedAlike,
  type WhyNotThisPassword,
  whyNotThisPassword,
} from '@/domain/access/new-password'
import { type InvitationId, idSchema } from '@/domain/ids'
import { newToken, sha256 } from './authenticate'
import { isInvitationKey } from './invitation-key'
import { hashPassword } from './password'
import { setSessionCookie } from './session-cookie'

/** What the form of a first sign-in sends: the link's two parts, and a password typed twice. */
export const firstSignInForm = z
  .object({ invitation: z.string().default(''), key: z.string().default(''), ...newPasswordFields })
  .refine(typedAlike, NOT_ALIKE)

export type WhyNotFirstSignIn = WhyNotThisPassword | { reason: 'link does not work' }

type Invited = { invitation: InvitationId } & NonNullable<Awaited<ReturnType<typeof findInvited>>>

/** Whom a link is for, while it works; null for one that is used, replaced, expired or made up, all alike. */
export async function findInvitedBy(invitation: unknown, key: unknown): Promise<Invited | null> {
  const id = idSchema<'invitation'>().safeParse(invitation)
  if (!id.success || typeof key !== 'string' || !isInvitationKey(id.data, key)) return null
  const invited = await findInvited(id.data)
  return invited && { ...invited, invitation: id.data }
}

/** Sets the password of whom the link is for, and signs this browser in. */
export async function signInFirstHere(
  _nobody: null,
  { invitation, key, password }: z.infer<typeof firstSignInForm>,
): Promise<Outcome<null, WhyNotFirstSignIn>> {
  const invited = await findInvitedBy(invitation, key)
  if (!invited) return { kind: 'refused', refusal: { reason: 'link does not work' } }
  const whyNot = whyNotThisPassword(password, invited.email)
  if (whyNot) return { kind: 'refused', refusal: whyNot }
  const token = newToken()
  const { personId } = invited
  const hashes = { passwordHash: await hashPassword(password), tokenHash: sha256(token) }
  const accepted = await acceptInvitation({ invitation: invited.invitation, personId, ...hashes })
  if (!accepted) return { kind: 'refused', refusal: { reason: 'link does not work' } }
  await setSessionCookie(token)
  return { kind: 'changed', value: null }
}
