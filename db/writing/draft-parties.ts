import { and, eq, notInArray } from 'drizzle-orm'
import { type AgreementId, type LegalPersonId, newId, type OfficeId, type PartyId } from '@/domain/ids'
import type { Tx } from '../connection'
import { parties } from '../schema/parties'

export type ChosenParty = { legalPersonId: LegalPersonId; officeId: OfficeId | null; name: string }

type Written = { chosen: ChosenParty[]; kept: (ChosenParty & { id: PartyId })[] }

/** Makes these the parties of a draft. Those that stay are kept, and with them what is answered of their signatures. */
export async function writeDraftParties(
  tx: Tx,
  { id: agreementId }: { id: AgreementId },
  { chosen, kept }: Written,
): Promise<void> {
  const staying = kept.map((one) => one.id)
  const ofAgreement = eq(parties.agreementId, agreementId)
  await tx
    .delete(parties)
    .where(staying.length > 0 ? and(ofAgreement, notInArray(parties.id, staying)) : ofAgreement)
  const added = chosen.filter((one) => !kept.some((party) => keyOf(party) === keyOf(one)))
  if (added.length === 0) return
  await tx.insert(parties).values(
    added.map(({ legalPersonId, officeId }) => {
      const id = newId<'party'>()
      return { id, placeId: id, agreementId, legalPersonId, officeId }
    }),
  )
}

/** Who a party is, and which office it holds: one person may hold two. */
export function keyOf({ legalPersonId, officeId }: Pick<ChosenParty, 'legalPersonId' | 'officeId'>): string {
  return `${legalPersonId} ${officeId}`
}
