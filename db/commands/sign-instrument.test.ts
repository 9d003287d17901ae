import { describe, expect, it } from 'vitest'
import type { Signing } from '@/domain/agreements/signing'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import { type AgreementParts, anAgreement, anInstrument, aSignature } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { onlyOfficesOfPartiesMay, onlyPartiesSign, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { onlyEventOf } from '../testing/events'
import { listedOn, signaturesOf } from '../testing/instruments'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { signInstrument } from './sign-instrument'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(signInstrument)
const once = { instruments: ['original'], events: ['signatures recorded'], version: 2 }
type Party = Signing['signatures'][number]['partyId']

/** An agreement of two parties, of which the chief constable has signed the original; the commissioner signs it now. */
async function halfSigned(parts: AgreementParts = {}) {
  const agreement = await anAgreement({ parties: ['derbyshire'], original: null, ...parts })
  const original = await anInstrument(agreement, { kind: 'original', endOn: partialDay('2030-03-31') })
  const [first, second] = agreement.parties
  if (first) await aSignature(original, first, partialDay('2026-11-02'))
  const partyId: Party = second?.id ?? newId()
  const input: Signing = {
    ...(await openedOn(agreement)),
    instrument: 1,
    signatures: [{ partyId, signedOn: day('2026-11-20'), signedBy: 'A Person' }],
    why: 'The signed copy arrived',
  }
  return { agreement, input }
}

describe('signatures are recorded later', () => {
  it('and what was awaited no longer is, from the day it was signed', async () => {
    const { agreement, input } = await halfSigned()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await listedOn(agreement, '2026-11-23')).toMatchObject({ status: 'awaiting signature' })
    expect(await signInstrument(office, input)).toEqual({ kind: 'changed', value: { reference, number: 1 } })
    expect(await listedOn(agreement, '2026-11-19')).toMatchObject({ status: 'awaiting signature' })
    expect(await listedOn(agreement, '2026-11-20')).toMatchObject({ status: 'in force' })
    expect(await signaturesOf(agreement, 1)).toHaveLength(2)
    const event = await onlyEventOf(agreement)
    expect(event).toMatchObject({ person: office.name, why: 'The signed copy arrived' })
    expect(event.before?.signatures).toHaveLength(1)
    expect(event.after?.signatures).toHaveLength(2)
    expect(event.after?.signed).toEqual([
      'Police and Crime Commissioner for Derbyshire: on 20 November 2026, by A Person',
    ])
    expect(await recordedOf(agreement)).toEqual(once)
  })

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await halfSigned()
    expect(await sentFiveTimes(signInstrument, input)).toEqual({ reference: agreement.reference, number: 1 })
    expect(await recordedOf(agreement)).toEqual(once)
  })
})

describe('they are refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    const { input } = await halfSigned()
    await onlyOfficesOfPartiesMay(signInstrument, input)
    expect(await refusalOf(await registrarOf('ee'), input)).toEqual({ reason: 'not found' })
  })

  it('of who has signed already, of strangers, and of the future', async () => {
    const { agreement, input } = await halfSigned({ parties: ['derbyshire', 'leicestershire'] })
    await onlyPartiesSign(signInstrument, { agreement, input })
    await signInstrument(await registrarOf(), input)
    const [signature] = input.signatures
    expect(await refusalOf(await registrarOf(), { ...input, version: 2 })).toEqual({
      reason: 'signed already',
      partyId: signature?.partyId,
    })
  })

  it('where all have signed, and of what there is not', async () => {
    const { input } = await halfSigned()
    await signInstrument(await registrarOf(), input)
    const again = { ...input, version: 2 }
    expect(await refusalOf(await registrarOf(), again)).toEqual({ reason: 'everybody signed' })
    expect(await refusalOf(await registrarOf(), { ...again, instrument: 9 })).toEqual({
      reason: 'nothing to sign',
    })
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(signInstrument, await halfSigned())
  })
})

atOnce('two people record one signature, and the other is told that the agreement changed', async () => {
  const { agreement, input } = await halfSigned()
  const { told } = await oneOfTwo(
    signInstrument,
    [await officeOf('derbyshire'), input],
    [await registrarOf(), input],
  )
  expect(told).toEqual({ reason: 'changed since', version: 2 })
  expect(await recordedOf(agreement)).toEqual(once)
})
