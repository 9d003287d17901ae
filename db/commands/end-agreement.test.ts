import { describe, expect, it } from 'vitest'
import type { Ending } from '@/domain/agreements/ending'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import { type AgreementParts, anAgreement, anInstrument } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { onlyMaintainersMay, onlyPartiesSign, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { eventsOf, onlyEventOf, versionOf } from '../testing/events'
import { instrumentsOf, listedOn, signaturesOf } from '../testing/instruments'
import { partiesOf, partyNamesOf } from '../testing/parties'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { endAgreement } from './end-agreement'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(endAgreement)
const onceEnded = { instruments: ['original', 'termination'], events: ['agreement ended'], version: 2 }

/** An agreement in force until 31 March 2030, and its ending from 1 December 2026. */
async function inForce(parts: AgreementParts = {}) {
  const agreement = await anAgreement(parts)
  const input: Ending = {
    ...(await openedOn(agreement)),
    takesEffectOn: day('2026-12-01'),
    madeOn: day('2026-11-17'),
    form: 'deed',
    keptAt: 'Shelf 4',
    why: 'The service moved',
    signatures: [],
  }
  return { agreement, input }
}

describe('an agreement is ended', () => {
  it('by the office of a party: a termination, and one event that says who, what and why', async () => {
    const { agreement, input } = await inForce()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await endAgreement(office, input)).toEqual({ kind: 'changed', value: { reference, number: 2 } })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({
      ...{ number: 2, place: 2, kind: 'termination', form: 'deed', recorded_by: office.name },
      ...{ made_on: '2026-11-17', takes_effect_on: '2026-12-01', end_kind: 'not recorded', end_on: null },
      ...{ kept_at: 'Shelf 4', why: 'The service moved' },
    })
    expect(await eventsOf(agreement)).toEqual([
      {
        ...{ kind: 'agreement ended', person: office.name, role: 'office', why: 'The service moved' },
        before: { status: 'in force' },
        after: {
          ...{ endedFrom: '2026-12-01', instrument: 2, form: 'deed', takesEffectOn: '2026-12-01' },
          ...{ madeOn: '2026-11-17', keptAt: 'Shelf 4', signatures: null },
        },
      },
    ])
    expect(await versionOf(agreement)).toBe(input.version + 1)
  })

  it('and lists say so from its first day no longer in force, not the day before', async () => {
    const { agreement, input } = await inForce()
    await endAgreement(await registrarOf(), input)
    expect(await listedOn(agreement, '2026-11-30')).toMatchObject({ status: 'in force' })
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({ status: 'ended' })
    expect(await listedOn(agreement, '2031-01-01')).toMatchObject({ status: 'ended' })
  })

  it('from the day it was made, where it was made after its day: history says the same as lists', async () => {
    const { agreement, input } = await inForce()
    await endAgreement(await registrarOf(), { ...input, takesEffectOn: day('2026-10-01') })
    expect((await onlyEventOf(agreement)).after).toMatchObject({ endedFrom: '2026-11-17' })
    expect(await listedOn(agreement, '2026-11-16')).toMatchObject({ status: 'in force' })
    expect(await listedOn(agreement, '2026-11-17')).toMatchObject({ status: 'ended' })
  })

  it('with who signed it and when', async () => {
    const { agreement, input } = await inForce()
    const partyId = agreement.parties[0]?.id ?? newId()
    const signatures = [{ partyId, signedOn: partialDay('2026-11-17'), signedBy: 'A Person' }]
    await endAgreement(await registrarOf(), { ...input, signatures })
    expect(await signaturesOf(agreement, 2)).toEqual([
      { party: 'Chief Constable of Derbyshire Police', signed_on: '2026-11-17', signed_by: 'A Person' },
    ])
  })

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await inForce()
    const told = await sentFiveTimes(endAgreement, input)
    expect(told).toEqual({ reference: agreement.reference, number: 2 })
    expect(await recordedOf(agreement)).toEqual(onceEnded)
  })
})

describe('an ending is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(endAgreement, inForce)
  })

  it('of a draft: nothing is made', async () => {
    const { input } = await inForce({ original: null, draftedBy: 'derbyshire' })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'nothing to end' })
  })

  it.each([
    ['that has ended', 'already ended', '2026-01-01'],
    ['whose ending is recorded, though not yet in effect', 'ending recorded', '2027-01-01'],
  ])('of an agreement %s', async (_words, reason, takesEffectOn) => {
    const { agreement, input } = await inForce()
    await anInstrument(agreement, { kind: 'termination', takesEffectOn: partialDay(takesEffectOn) })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason })
  })

  it('where it was made in the future, or the agreement was not yet in force', async () => {
    const { input } = await inForce()
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, { ...input, madeOn: day('2026-11-24') })).toEqual({
      reason: 'made in the future',
    })
    expect(await refusalOf(office, { ...input, takesEffectOn: day('2020-04-01') })).toEqual({
      reason: 'ends before it commences',
      commences: '2020-04-01',
    })
  })

  it('where somebody signed who is no party, or in the future', async () => {
    await onlyPartiesSign(endAgreement, await inForce())
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(endAgreement, await inForce())
  })
})

atOnce('two people record one ending, and the other is told that the agreement changed', async () => {
  const { agreement, input } = await inForce()
  const office = await officeOf('derbyshire')
  const { told } = await oneOfTwo(endAgreement, [office, input], [await officeOf('leicestershire'), input])
  expect(told).toEqual({ reason: 'changed since', version: input.version + 1 })
  expect(await recordedOf(agreement)).toEqual(onceEnded)
})

describe('an agreement is ended for some of its parties', () => {
  async function forSome() {
    const { agreement, input } = await inForce()
    return { agreement, input: { ...input, leavers: agreement.parties.slice(-2).map((one) => one.id) } }
  }

  it('who leave, while it goes on for the others', async () => {
    const { agreement, input } = await forSome()
    await endAgreement(await officeOf('derbyshire'), input)
    expect(await listedOn(agreement, '2027-01-01')).toMatchObject({ status: 'in force' })
    expect(await partyNamesOf(agreement)).toEqual(['CC Derbyshire', 'PCC Derbyshire'])
    const left = (await partiesOf(agreement)).filter((one) => one.to_on)
    expect(left.map((one) => [one.to_on, one.left_by])).toEqual([
      ['2026-11-30', 2],
      ['2026-11-30', 2],
    ])
    const event = await onlyEventOf(agreement)
    expect(event).toMatchObject({ kind: 'agreement ended for some', after: { leftFrom: '2026-12-01' } })
    expect(event.after?.leavers).toHaveLength(2)
    expect(await recordedOf(agreement)).toMatchObject({ instruments: ['original', 'termination for some'] })
  })

  it('from the day it was made, where that is later', async () => {
    const { agreement, input } = await forSome()
    await endAgreement(await registrarOf(), { ...input, takesEffectOn: day('2026-11-01') })
    expect((await partiesOf(agreement)).flatMap((one) => one.to_on ?? [])).toEqual([
      '2026-11-16',
      '2026-11-16',
    ])
  })

  it('but not for all of them as if for some', async () => {
    const { agreement, input } = await forSome()
    const leavers = agreement.parties.map((one) => one.id)
    expect(await refusalOf(await registrarOf(), { ...input, leavers })).toEqual({
      reason: 'nobody would remain',
    })
  })
})
