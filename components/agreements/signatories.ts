import type { Party } from '@/db/queries/agreements'
import { isCurrent } from '@/domain/agreements/party'
import type { SignatureGiven } from '@/domain/agreements/signature'
import type { Day } from '@/lib/dates/day'
import { typedFrom } from '@/lib/dates/typed-date'
import { dayInWords } from '@/lib/dates/words'
import type { Typed } from '@/lib/forms/form-state'
import type { Signatory } from './signature-fields'

/** Who a form asks about: the current parties, and whoever has signed the document before. */
export function signatoriesOf(parties: Party[], today: Day, signed: { partyId: string }[] = []): Signatory[] {
  return parties
    .filter((party) => isCurrent(party, today) || signed.some((one) => one.partyId === party.id))
    .map(({ id, name }) => ({ id, name }))
}

/** Recorded signatures as the form's boxes show them. */
export function typedSignatures(signatures: SignatureGiven[]): Typed {
  return Object.assign({}, ...signatures.map(typedSignature))
}

function typedSignature({ partyId, signedOn, signedBy }: SignatureGiven): Typed {
  return {
    ...typedDate(`signatures.${partyId}.signedOn`, signedOn),
    [`signatures.${partyId}.signedBy`]: [signedBy ?? ''],
  }
}

/** A recorded date as the form's three boxes show it. */
export function typedDate(name: string, known: Parameters<typeof typedFrom>[0]): Typed {
  const { day, month, year } = typedFrom(known)
  return { [`${name}-day`]: [day], [`${name}-month`]: [month], [`${name}-year`]: [year] }
}

/** Each signature in words, by the party's name: "Chief Constable of Derbyshire, 17 November 2026, by A Person". */
export function signaturesInWords(parties: Party[], signatures: SignatureGiven[]): string[] {
  return signatures.map(({ partyId, signedOn, signedBy }) => {
    const name = parties.find((party) => party.id === partyId)?.name ?? ''
    const parts = [name, signedOn ? dayInWords(signedOn) : 'day not recorded', signedBy && `by ${signedBy}`]
    return parts.filter(Boolean).join(', ')
  })
}
