import { and, eq } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import type { Joiner } from '@/domain/agreements/joining'
import { lastDayBefore } from '@/domain/agreements/party-changes'
import { type AgreementId, type InstrumentId, newId, type PartyId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'
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

type As = { fromOn: PartialDay | null; joinedById: InstrumentId | null; note: string | null }

/** Adds parties to an agreement that this transaction holds, each in a place of its own. Gives their keys. */
export async function addParties(
  tx: Tx,
  agreementId: AgreementId,
  { joiners, as }: { joiners: Joiner[]; as: As },
): Promise<PartyId[]> {
  const rows = joiners.map(({ legalPersonId, officeId }) => {
    const id: PartyId = newId()
    return { id, placeId: id, agreementId, legalPersonId, officeId, ...as }
  })
  await tx.insert(parties).values(rows)
  return rows.map((one) => one.id)
}
