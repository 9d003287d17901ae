import { and, eq, isNull, sql } from 'drizzle-orm'
import type { InvitationId, PersonId } from '@/domain/ids'
import { credentials, invitations, people } from './schema/people'
import { signIn } from './sign-in'
import {
  beginSession,
  forgiveMistakes,
  holdPassword,
  type MistakeKeys,
  rememberSignIn,
} from './writing/session'

/** Whom an invitation that still works is for; null where it is used, replaced, expired or never was. */
export const findInvited = signIn(
  async (tx, id: InvitationId): Promise<{ personId: PersonId; name: string; email: string } | null> => {
    const [found] = await tx
      .select({ personId: people.id, name: people.name, email: credentials.email })
      .from(invitations)
      .innerJoin(people, and(eq(people.id, invitations.personId), isNull(people.disabledAt)))
      .innerJoin(credentials, eq(credentials.personId, people.id))
      .where(
        and(
          eq(invitations.id, id),
          isNull(invitations.usedAt),
          isNull(invitations.revokedAt),
          sql`${invitations.expiresAt} > now()`,
        ),
      )
    return found ?? null
  },
)

type Acceptance = {
  invitation: InvitationId
  personId: PersonId
  passwordHash: string
  /** Null where nobody sits at a browser: the demonstration's people. */
  tokenHash: string | null
}

/**
 * Sets the password of whom an invitation is for, and begins their session: every earlier one ends. Once: false where
 * the invitation does not work any more.
 */
export const acceptInvitation = signIn(
  async (tx, { invitation, personId, passwordHash, tokenHash }: Acceptance): Promise<boolean> => {
    await holdPassword(tx, personId)
    const { rows } = await tx.execute<{ person_id: PersonId; first_password: boolean }>(
      sql`select * from use_invitation(${invitation}, ${passwordHash})`,
    )
    const [used] = rows
    if (!used) return false
    if (tokenHash) await beginSession(tx, { personId: used.person_id, tokenHash })
    await rememberSignIn(tx, used.first_password ? 'first sign-in' : 'password changed', used.person_id)
    return true
  },
)

/** The address a person signs in with: for themselves alone. */
export const findAddress = signIn(async (tx, personId: PersonId): Promise<string | null> => {
  const [found] = await tx
    .select({ email: credentials.email })
    .from(credentials)
    .where(eq(credentials.personId, personId))
  return found?.email ?? null
})

type Change = MistakeKeys & { personId: PersonId; from: string; to: string; tokenHash: string }

/**
 * A person's own new password, in the place of the one that was found right: their other sessions end and this
 * browser's begins anew. False where it has been changed meanwhile.
 */
export const changePassword = signIn(
  async (tx, { personId, from, to, tokenHash, ...keys }: Change): Promise<boolean> => {
    await holdPassword(tx, personId)
    const { rows } = await tx.execute<{ done: boolean }>(
      sql`select change_password(${personId}, ${from}, ${to}) as done`,
    )
    if (!rows[0]?.done) return false
    await forgiveMistakes(tx, keys)
    await beginSession(tx, { personId, tokenHash })
    await rememberSignIn(tx, 'password changed', personId)
    return true
  },
)
