import { and, eq, sql } from 'drizzle-orm'
import type { EventKind } from '@/domain/audit/event'
import { newId, type PersonId } from '@/domain/ids'
import type { Tx } from '../connection'
import { auditEventSubjects, auditEvents } from '../schema/audit'
import { sessions, signInDelays } from '../schema/people'

/** What mistakes are counted under: hashes of the account tried and of the address that tried. */
export type MistakeKeys = { accountKey: string; addressKey: string }

/**
 * Holds a person's password until the transaction ends: who signs in with it and who changes it take turns, so that no
 * session with the old one begins after the change.
 */
export async function holdPassword(tx: Tx, personId: PersonId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('password of ' || ${personId}, 0))`)
}

/** Begins a session. It counts from this very moment: a password set by the same transaction was set before it. */
export async function beginSession(
  tx: Tx,
  { personId, tokenHash }: { personId: PersonId; tokenHash: string },
): Promise<void> {
  await tx
    .insert(sessions)
    .values({ id: newId<'session'>(), tokenHash, personId, createdAt: sql`clock_timestamp()` })
}

/** The password was right: the account's mistakes are forgotten, and the address loses one. */
export async function forgiveMistakes(tx: Tx, { accountKey, addressKey }: MistakeKeys): Promise<void> {
  await tx.delete(signInDelays).where(and(eq(signInDelays.of, 'account'), eq(signInDelays.key, accountKey)))
  await tx
    .update(signInDelays)
    .set({ mistakes: sql`greatest(0, mistakes - 1)`, notBefore: sql`now()` })
    .where(and(eq(signInDelays.of, 'address'), eq(signInDelays.key, addressKey)))
}

/** Writes into history what happened at the sign-in door: by nobody the register can be sure of, to this person. */
export async function rememberSignIn(tx: Tx, kind: EventKind, personId: PersonId): Promise<void> {
  const eventId = newId<'event'>()
  await tx.insert(auditEvents).values({ id: eventId, kind, personId: null, role: null, why: null })
  await tx
    .insert(auditEventSubjects)
    .values({ id: newId<'subject'>(), eventId, personId, before: null, after: null })
}
