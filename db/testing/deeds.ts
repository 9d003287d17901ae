import { expect } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import type { SignatureGiven } from '@/domain/agreements/signature'
import { newId } from '@/domain/ids'
import type { Refusal } from '@/domain/refusal'
import { plusDays } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import type { Outcome } from '../command'
import { auditOf, chiefOf, officeOf, registrarOf } from './actors'
import type { AgreementParts, BuiltAgreement } from './builders'
import { recordedOf } from './recorded'

// What is so of every deed, said once. A test of a deed says which deed, and what it is done to: an agreement of
// Derbyshire and Leicestershire, and the input that a party's office would send about it.

export type Deed<Input, Value, Reason extends Refusal> = (
  actor: Actor,
  input: Input,
) => Promise<Outcome<Value, Reason>>

type Arranged<Input> = { agreement: BuiltAgreement; input: NoInfer<Input> }

/** Why a deed is refused to somebody; null where it is done. */
export function refusalsOf<Input, Reason extends Refusal>(deed: Deed<Input, unknown, Reason>) {
  return async (actor: Actor, input: Input): Promise<Reason | null> => {
    const outcome = await deed(actor, input)
    return outcome.kind === 'refused' ? outcome.refusal : null
  }
}

/** Nobody maintains an agreement who is not of a party's office or the registrar; the registrar also without parties. */
export async function onlyMaintainersMay<Input extends { reference: string }>(
  deed: Deed<Input, unknown, Refusal>,
  arranged: (parts?: AgreementParts) => Promise<Arranged<Input>>,
): Promise<void> {
  const refusalOf = refusalsOf(deed)
  await onlyOfficesOfPartiesMay(deed, (await arranged()).input)
  const withoutParties = (await arranged({ parties: [] })).input
  expect(await refusalOf(await officeOf('derbyshire'), withoutParties)).toEqual({
    reason: 'no party is recorded',
  })
  expect(await refusalOf(await registrarOf(), withoutParties)).toBeNull()
  const sensitive = (await arranged({ marking: 'OFFICIAL-SENSITIVE' })).input
  expect(await refusalOf(await officeOf('lincolnshire'), sensitive)).toEqual({ reason: 'not found' })
  expect(await refusalOf(await registrarOf('ee'), sensitive)).toEqual({ reason: 'not found' })
  const nowhere = { ...sensitive, reference: 'EM-0000' }
  expect(await refusalOf(await registrarOf(), nowhere)).toEqual({ reason: 'not found' })
}

/** Not the audit committee, not a chief constable, not the office of a force that is no party. */
export async function onlyOfficesOfPartiesMay<Input>(
  deed: Deed<Input, unknown, Refusal>,
  input: NoInfer<Input>,
): Promise<void> {
  const refusalOf = refusalsOf(deed)
  expect(await refusalOf(await auditOf('derbyshire'), input)).toEqual({
    reason: 'audit committees change nothing',
  })
  expect(await refusalOf(await chiefOf('derbyshire'), input)).toEqual({
    reason: 'chief constables record decisions',
  })
  expect(await refusalOf(await officeOf('lincolnshire'), input)).toEqual({
    reason: 'your force is not a party',
  })
}

/** Nobody signs who is no party, on whatever day, and no party in the future. */
export async function onlyPartiesSign<Input extends { signatures: SignatureGiven[] }>(
  deed: Deed<Input, unknown, Refusal>,
  { agreement, input }: Arranged<Input>,
): Promise<void> {
  const office = await officeOf('derbyshire')
  const partyId = agreement.parties[0]?.id ?? newId<'party'>()
  const stranger = newId<'party'>()
  const refusalOfSigning = (signature: Omit<SignatureGiven, 'signedBy'>) =>
    refusalsOf(deed)(office, { ...input, signatures: [{ ...signature, signedBy: null }] })
  const tomorrow = plusDays(today(), 1)
  expect(await refusalOfSigning({ partyId, signedOn: tomorrow })).toEqual({
    reason: 'signed in the future',
    partyId,
  })
  for (const signedOn of [today(), tomorrow]) {
    expect(await refusalOfSigning({ partyId: stranger, signedOn })).toEqual({
      reason: 'signed by no party',
      partyId: stranger,
    })
  }
}

/** A form opened before the agreement changed is told of it, and leaves nothing. */
export async function staleFormsAreTold<Input extends { version: number }>(
  deed: Deed<Input, unknown, Refusal>,
  { agreement, input }: Arranged<Input>,
): Promise<void> {
  const recorded = await recordedOf(agreement)
  const stale = { ...input, version: input.version - 1 }
  expect(await refusalsOf(deed)(await officeOf('derbyshire'), stale)).toEqual({
    reason: 'changed since',
    version: input.version,
  })
  expect(await recordedOf(agreement)).toEqual(recorded)
}
