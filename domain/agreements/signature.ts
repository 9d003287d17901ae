import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { partialDayField } from '@/lib/dates/schema'
import { entriesById, idSchema, type PartyId } from '../ids'
import { optionalLine } from '../text'

const partyKey = idSchema<'party'>()

/** That a party signed: when and by whose hand, as far as known. */
export type SignatureGiven = { partyId: PartyId; signedOn: PartialDay | null; signedBy: string | null }

/** Signatures as a form sends them, a date and a name for each party. One with neither was not given. */
export function signaturesField() {
  return z
    .record(
      partyKey,
      z.object({
        signedOn: partialDayField('Date signed'),
        signedBy: optionalLine('Name of the person who signed'),
      }),
      'Signatures must be those of parties to this agreement',
    )
    .default({})
    .transform((given): SignatureGiven[] =>
      entriesById(given)
        .map(([partyId, signature]) => ({ partyId, ...signature }))
        .filter((one) => one.signedOn || one.signedBy),
    )
}

export type WhyNotTheseSignatures =
  | { reason: 'signed by no party'; partyId: PartyId }
  | { reason: 'signed in the future'; partyId: PartyId }

/** Why these signatures cannot be so. */
export function whyNotTheseSignatures(
  parties: { id: string }[],
  signatures: SignatureGiven[],
  today: Day,
): WhyNotTheseSignatures | null {
  const stranger = signatures.find((one) => !parties.some((party) => party.id === one.partyId))
  if (stranger) return { reason: 'signed by no party', partyId: stranger.partyId }
  const early = signatures.find((one) => one.signedOn && earliestDay(one.signedOn) > today)
  return early ? { reason: 'signed in the future', partyId: early.partyId } : null
}
