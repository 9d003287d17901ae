import { eq, sql } from 'drizzle-orm'
import type { AgreementId, ForceId } from '@/domain/ids'
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

/** Raises the agreement's version: forms filled in before this deed are told what changed. */
export async function raiseVersion(tx: Tx, agreementId: AgreementId): Promise<void> {
  await tx.update(agreements).set({ version: sql`version + 1` }).where(eq(agreements.id, agreementId))
}

/** Forces that a succession changes, held until the transaction ends: two at once wait for one another. */
export async function holdForces(tx: Tx, ids: ForceId[]): Promise<void> {
  if (ids.length === 0) return
  const keys = sql.join(
    [...new Set(ids)].sort().map((id) => sql`${id}`),
    sql`, `,
  )
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(id, 0)) from unnest(array[${keys}]) id`)
}
