import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import type { Actor } from '../access/actor'
import type { PartyId } from '../ids'
import { explanation, line, wholeNumber } from '../text'
import type { Instrument } from './instrument'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import type { PartySpan } from './party'
import { signaturesField, type WhyNotTheseSignatures, whyNotTheseSignatures } from './signature'
import type { AgreementHistory } from './status'
import { versionField } from './version'

/** Who signed an instrument, where that becomes known after it was recorded. */
export const signingForm = z.object({
  reference: line('Choose an agreement'),
  version: versionField(),
  instrument: wholeNumber('Choose an instrument'),
  signatures: signaturesField().refine(
    (given) => given.length > 0,
    'Enter a date or a name for at least one party',
  ),
  why: explanation('Enter how this is known'),
})
export type Signing = z.infer<typeof signingForm>

export type WhyNotSign = {
  reason: WhyNotMaintain | 'nothing to sign' | 'corrected already' | 'everybody signed'
}

/** Why a person may not record signatures of the instrument of that number, or null when they may. */
export function whyNotSign(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
  number: number,
): WhyNotSign | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  const instrument = agreement.instruments.find((one) => one.number === number)
  if (!instrument || instrument.kind === 'recorded in error' || instrument.kind === 'confirmed lapse')
    return { reason: 'nothing to sign' }
  if (instrument.correctedBy !== null) return { reason: 'corrected already' }
  return notYetSigned(agreement.parties, instrument).length === 0 ? { reason: 'everybody signed' } : null
}

/** The parties whose signature of the instrument is not recorded: where a predecessor signed, its successor has. */
export function notYetSigned<P extends PartySpan>(
  parties: P[],
  { signatures }: Pick<Instrument, 'signatures'>,
): P[] {
  const places = signatures.map(({ partyId }) => parties.find((one) => one.id === partyId)?.placeId)
  return parties.filter((one) => !places.includes(one.placeId))
}

export type WhyNotThisSigning = { reason: 'signed already'; partyId: PartyId } | WhyNotTheseSignatures

/** Why these signatures cannot be recorded: none twice, none of a stranger, none in the future. */
export function whyNotThisSigning(
  { parties, instruments }: AgreementHistory,
  { instrument, signatures }: Pick<Signing, 'instrument' | 'signatures'>,
  today: Day,
): WhyNotThisSigning | null {
  const whyNot = whyNotTheseSignatures(parties, signatures, today)
  if (whyNot) return whyNot
  const signed = instruments.find((one) => one.number === instrument)
  const open = signed ? notYetSigned(parties, signed).map((one) => one.id) : []
  const again = signatures.find((one) => !open.includes(one.partyId))
  return again ? { reason: 'signed already', partyId: again.partyId } : null
}
