import { describe, expect, it } from 'vitest'
import type { Voiding } from '@/domain/agreements/voiding'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { readAgreement } from '../reading/agreement'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import { type AgreementParts, anAgreement, anInstrument, aSignature } from '../testing/builders'
import { asking, useTestDatabase } from '../testing/database'
import { onlyOfficesOfPartiesMay, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { onlyEventOf } from '../testing/events'
import { listedOn, signaturesOf } from '../testing/instruments'
import { partiesOf, partyForcesOf, partyNamesOf } from '../testing/parties'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { voidParties } from './void-parties'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(voidParties)
const once = { instruments: ['original'], events: ['parties voided'], version: 2 }

/** An agreement of three forces; Lincolnshire's two parties, listed last, were recorded in error. */
async function inError(parts: AgreementParts = {}) {
  const agreement = await anAgreement({ parties: ['derbyshire', 'leicestershire', 'lincolnshire'], ...parts })
  const parties = agreement.parties.slice(-2).map((one) => one.id)
  const input: Voiding = { ...(await openedOn(agreement)), parties, why: 'The page means another force' }
  return { agreement, input }
}

describe('parties recorded in error', () => {
  it('stay on the record as that, with who said so and why, and are parties no more', async () => {
    const { agreement, input } = await inError()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await voidParties(office, input)).toEqual({ kind: 'changed', value: { reference } })
    expect((await partiesOf(agreement)).filter((one) => one.voided_why)).toHaveLength(2)
    expect(await partyNamesOf(agreement)).toEqual([
      ...['CC Derbyshire', 'CC Leicestershire', 'PCC Derbyshire', 'PCC Leicestershire'],
    ])
    const event = await onlyEventOf(agreement)
    expect(event).toMatchObject({ person: office.name, why: 'The page means another force' })
    expect(event.after?.voided).toEqual([
      'Chief Constable of Lincolnshire Police',
      'Police and Crime Commissioner for Lincolnshire',
    ])
    expect(await recordedOf(agreement)).toEqual(once)
  })

  it('see it no more, where it is sensitive and nobody else of their force is party', async () => {
    const { agreement, input } = await inError({ marking: 'OFFICIAL-SENSITIVE' })
    const lincolnshire = await officeOf('lincolnshire')
    const seen = () => asking(lincolnshire, (tx) => readAgreement(tx, agreement.reference, day('2026-11-23')))
    await voidParties(await registrarOf(), { ...input, parties: input.parties.slice(0, 1) })
    expect(await seen()).not.toBeNull()
    await voidParties(await registrarOf(), { ...input, parties: input.parties.slice(1), version: 2 })
    expect(await seen()).toBeNull()
    expect(await partyForcesOf(agreement)).toEqual(['derbyshire', 'leicestershire'])
  })

  it('signed for nothing: the signature stays, and neither counts nor awaits another', async () => {
    const { agreement, input } = await inError({ original: null })
    const original = await anInstrument(agreement, { kind: 'original', endOn: partialDay('2030-03-31') })
    const [wrong] = agreement.parties.slice(-2)
    if (wrong) await aSignature(original, wrong, partialDay('2020-04-01'))
    expect(await listedOn(agreement, '2026-11-23')).toMatchObject({ status: 'awaiting signature' })
    await voidParties(await registrarOf(), input)
    expect(await listedOn(agreement, '2026-11-23')).toMatchObject({ status: 'in force' })
    expect(await signaturesOf(agreement, 1)).toHaveLength(1)
  })

  it('are voided once, however often the same answers are sent', async () => {
    const { agreement, input } = await inError()
    expect(await sentFiveTimes(voidParties, input)).toEqual({ reference: agreement.reference })
    expect(await recordedOf(agreement)).toEqual(once)
  })
})

describe('voiding is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    const { input } = await inError({ parties: ['derbyshire', 'leicestershire', 'kent'] })
    await onlyOfficesOfPartiesMay(voidParties, input)
  })

  it('where nobody is recorded, and of whoever is voided already', async () => {
    const nobody = await inError({ parties: [] })
    expect(await refusalOf(await registrarOf(), nobody.input)).toEqual({ reason: 'nobody to void' })
    const { input } = await inError()
    await voidParties(await registrarOf(), input)
    expect(await refusalOf(await registrarOf(), { ...input, version: 2 })).toEqual({
      reason: 'voided is no party',
    })
  })

  it('to an office that would keep the agreement no more', async () => {
    const { input } = await inError()
    expect(await refusalOf(await officeOf('lincolnshire'), input)).toEqual({ reason: 'would shut you out' })
    const one = { ...input, parties: input.parties.slice(0, 1) }
    expect(await refusalOf(await officeOf('lincolnshire'), one)).toBeNull()
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(voidParties, await inError())
  })
})

atOnce('two people void one party, and the other is told that the agreement changed', async () => {
  const { agreement, input } = await inError()
  const { told } = await oneOfTwo(
    voidParties,
    [await officeOf('derbyshire'), input],
    [await officeOf('leicestershire'), input],
  )
  expect(told).toEqual({ reason: 'changed since', version: 2 })
  expect(await recordedOf(agreement)).toEqual(once)
})
