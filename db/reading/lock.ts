import { eq, sql } from 'drizzle-orm'
import type { AgreementId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { agreements } from '../schema/agreements'
import { type Agreement, readAgreement } from './agreement'

/**
 * The agreement, held by this transaction until it ends: the lock in one statement, the reading in the next, since
 * what is read before waiting is stale. Null when for the person asking there is none.
 */
export async function findAndHold(tx: Tx, reference: string, today: Day): Promise<Agreement | null> {
  const [found] = await tx
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.reference, reference))
  if (!found) return null
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${found.id}, 0))`)
  return readAgreement(tx, reference, today)
}

/**
 * Held by whoever links agreements, before anything else: two links at once may close a circle that neither alone does,
 * and whoever holds this may hold several agreements without another waiting for one of them.
 */
export async function holdLinks(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('links between agreements', 0))`)
}

/** The other agreement of a link, held too, and whether it leads back to this one already. */
export async function findAndHoldOther(tx: Tx, from: AgreementId, { along, to }: LinkTo) {
  const [found] = await tx
    .select({ id: agreements.id, madeKnownAt: agreements.madeKnownAt })
    .from(agreements)
    .where(eq(agreements.reference, to))
  if (!found) return null
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${found.id}, 0))`)
  const { rows } = await tx.execute<{ back: boolean }>(
    sql`select agreement_leads_to(${along}, ${found.id}, ${from}) as back`,
  )
  return { from, to: found.id, isDraft: found.madeKnownAt === null, leadsBack: rows[0]?.back ?? true }
}

type LinkTo = { along: 'parent' | 'successor'; to: string }

/** Raises the agreement's version: forms filled in before this deed are told what changed. */
export async function raiseVersion(tx: Tx, agreementId: AgreementId): Promise<void> {
  await tx.update(agreements).set({ version: sql`version + 1` }).where(eq(agreements.id, agreementId))
}
