import { and, eq } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import { lastDayBefore } from '@/domain/agreements/party-changes'
import type { AgreementId, InstrumentId, PartyId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { isOneOf } from '../reading/one-of'
import { parties } from '../schema/parties'

type Some = { agreementId: AgreementId; partyIds: PartyId[] }

/** Some parties leave by an instrument: `from` is the first day on which they are none. */
export function sendAway(tx: Tx, some: Some, { from, by }: { from: Day; by: InstrumentId }): Promise<void> {
  return change(tx, some, { toOn: lastDayBefore(from), leftById: by })
}

/** Says of some parties that they were recorded in error, and so never were parties. */
export function voidThem(tx: Tx, some: Some, { actor, why }: { actor: Actor; why: string }): Promise<void> {
  const voidedById = 'personId' in actor ? actor.personId : null
  return change(tx, some, { voidedAt: new Date(), voidedById, voidedWhy: why })
}

/** Changes what is recorded of some parties of an agreement that this transaction holds. */
export async function change(
  tx: Tx,
  { agreementId, partyIds }: Some,
  to: Partial<typeof parties.$inferInsert>,
): Promise<void> {
  await tx
    .update(parties)
    .set(to)
    .where(and(eq(parties.agreementId, agreementId), isOneOf(parties.id, partyIds)))
}
