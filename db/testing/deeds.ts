import { expect, it } from 'vitest'
import type { Actor, PersonActor } from '@/domain/access/actor'
import type { SignatureGiven } from '@/domain/agreements/signature'
import { type AnswersId, newId } from '@/domain/ids'
import type { Refusal } from '@/domain/refusal'
import { plusDays } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import type { Outcome } from '../command'
import { keepAnswers } from '../commands/keep-answers'
import { auditOf, chiefOf, officeOf, registrarOf } from './actors'
import type { AgreementParts, BuiltAgreement } from './builders'
import { engine } from './database'
import { eventsOf, versionOf } from './events'
import { instrumentsOf } from './instruments'

// What is so of every deed, said once. A test of a deed says which deed, and what it is done to: an agreement of
// Derbyshire and Leicestershire, and the input that a party's office would send about it.

type Deed<Input, Value, Reason extends Refusal> = (
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

/** What a form carries of the agreement that it was opened on. */
export async function openedOn(agreement: BuiltAgreement) {
  return { reference: agreement.reference, version: await versionOf(agreement) }
}

/** All that is recorded of an agreement: its instruments and its history by kind, in order, and its version. */
export async function recordedOf(agreement: BuiltAgreement) {
  const instruments = await instrumentsOf(agreement)
  const events = await eventsOf(agreement)
  return {
    instruments: instruments.map((one) => one.kind),
    events: events.map((one) => one.kind),
    version: await versionOf(agreement),
  }
}

/** Nobody maintains an agreement who is not of a party's office or the registrar; the registrar also without parties. */
export async function onlyMaintainersMay<Input>(
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

/** Keeps answers, and sends them five times at once: each time is told the same. Gives what that is. */
export async function sentFiveTimes<Input extends { answersId?: AnswersId | undefined }, Value>(
  deed: Deed<Input, Value, Refusal>,
  input: NoInfer<Input>,
): Promise<Value> {
  const office = await officeOf('derbyshire')
  const kept = await keepAnswers(office, { form: 'a form', subject: '/somewhere', answers: {} })
  if (kept.kind === 'refused') throw new Error('Nothing was kept')
  const sent = await Promise.all(
    Array.from({ length: 5 }, () => deed(office, { ...input, answersId: kept.value })),
  )
  const [first] = sent
  if (first?.kind !== 'changed') throw new Error(`It was refused: ${first?.refusal.reason}`)
  expect(sent).toEqual(sent.map(() => first))
  return first.value
}

/** A test of what happens at the same moment. PGlite is one connection, so nothing there does, and it is skipped. */
export function atOnce(sentence: string, test: () => Promise<void>): void {
  it.skipIf(engine() !== 'postgresql')(`at once, ${sentence}`, test)
}

type Sent<Input> = [by: PersonActor, input: NoInfer<Input>]

/** Two people send at the same moment: one is done, the other refused. Gives who did it, and what the other is told. */
export async function oneOfTwo<Input, Reason extends Refusal>(
  deed: Deed<Input, unknown, Reason>,
  one: Sent<Input>,
  other: Sent<Input>,
): Promise<{ by: PersonActor; told: Reason }> {
  const [first, second] = await Promise.all([deed(...one), deed(...other)])
  if (first.kind === 'changed' && second.kind === 'refused') return { by: one[0], told: second.refusal }
  if (second.kind === 'changed' && first.kind === 'refused') return { by: other[0], told: first.refusal }
  throw new Error(first.kind === 'changed' ? 'Both were done' : 'Neither was done')
}
