import { describe, expect, it } from 'vitest'
import type { Variation } from '@/domain/agreements/variation'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import { type AgreementParts, anAgreement, anInstrument } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { onlyMaintainersMay, onlyPartiesSign, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { onlyEventOf, versionOf } from '../testing/events'
import { instrumentsOf, listedOn, signaturesOf } from '../testing/instruments'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { varyAgreement } from './vary-agreement'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(varyAgreement)
const onceVaried = { instruments: ['original', 'variation'], events: ['agreement varied'], version: 2 }

/** An agreement to 31 March 2030 with a notice of 12 months, and its variation to 3 months from 1 December 2026. */
async function inForce(parts: AgreementParts = {}) {
  const agreement = await anAgreement({ original: { noticeMonths: 12 }, ...parts })
  const input: Variation = {
    ...(await openedOn(agreement)),
    setsOut: 'Custody moves to Leicestershire',
    notice: { kind: 'months', months: 3 },
    takesEffectOn: day('2026-12-01'),
    madeOn: day('2026-11-17'),
    form: 'agreement',
    keptAt: 'Shelf 4',
    why: 'The cells closed',
    signatures: [],
  }
  return { agreement, input }
}

describe('an agreement is varied', () => {
  it('by the office of a party: the next instrument, which sets no end, and one event', async () => {
    const { agreement, input } = await inForce()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await varyAgreement(office, input)).toEqual({ kind: 'changed', value: { reference, number: 2 } })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({
      ...{ number: 2, place: 2, kind: 'variation', form: 'agreement', recorded_by: office.name },
      ...{ made_on: '2026-11-17', takes_effect_on: '2026-12-01', end_kind: 'not recorded', end_on: null },
      ...{ notice_kind: 'months', notice_months: 3, sets_out: 'Custody moves to Leicestershire' },
      ...{ kept_at: 'Shelf 4', why: 'The cells closed', corrects: null },
    })
    expect(await onlyEventOf(agreement)).toEqual({
      ...{ kind: 'agreement varied', person: office.name, role: 'office', why: 'The cells closed' },
      before: { notice: 12 },
      after: {
        ...{ setsOut: 'Custody moves to Leicestershire', notice: 3, instrument: 2, form: 'agreement' },
        ...{ takesEffectOn: '2026-12-01', madeOn: '2026-11-17', keptAt: 'Shelf 4', signatures: null },
      },
    })
    expect(await versionOf(agreement)).toBe(input.version + 1)
  })

  it('and lists have its notice date from the day it takes effect, and the same end', async () => {
    const { agreement, input } = await inForce()
    await varyAgreement(await registrarOf(), input)
    const ends = { status: 'in force', ends_on: '2030-03-31' }
    expect(await listedOn(agreement, '2026-11-30')).toEqual({ ...ends, notice_on: '2029-03-31' })
    expect(await listedOn(agreement, '2026-12-01')).toEqual({ ...ends, notice_on: '2029-12-31' })
  })

  it('and where it does not speak of notice, that stays, and history does not speak of it either', async () => {
    const { agreement, input } = await inForce()
    await varyAgreement(await registrarOf(), { ...input, notice: { kind: 'not recorded' } })
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({ notice_on: '2029-03-31' })
    const event = await onlyEventOf(agreement)
    expect(event.before).toBeNull()
    expect(event.after).not.toHaveProperty('notice')
  })

  it('so that no party may leave by notice any more', async () => {
    const { agreement, input } = await inForce()
    await varyAgreement(await registrarOf(), { ...input, notice: { kind: 'none' } })
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({ notice_on: null })
  })

  it('with who signed it', async () => {
    const { agreement, input } = await inForce()
    const [first] = agreement.parties
    if (!first) throw new Error('It has no parties')
    const signatures = [{ partyId: first.id, signedOn: partialDay('2026-11'), signedBy: 'A Person' }]
    await varyAgreement(await registrarOf(), { ...input, signatures })
    expect(await signaturesOf(agreement, 2)).toMatchObject([{ signed_on: '2026-11', signed_by: 'A Person' }])
  })
})

describe('a variation is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(varyAgreement, inForce)
  })

  it('of a draft: nothing is made', async () => {
    const { input } = await inForce({ original: null, draftedBy: 'derbyshire' })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'nothing made' })
  })

  it.each([
    ['that has ended', 'already ended', '2026-01-01'],
    ['whose ending is recorded, though not yet in effect', 'ending recorded', '2027-01-01'],
  ])('of an agreement %s', async (_words, reason, takesEffectOn) => {
    const { agreement, input } = await inForce()
    await anInstrument(agreement, { kind: 'termination', takesEffectOn: partialDay(takesEffectOn) })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason })
  })

  it('where it takes effect before the agreement, or was made in the future', async () => {
    const { input } = await inForce()
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, { ...input, takesEffectOn: day('2020-03-31') })).toEqual({
      reason: 'takes effect before it commences',
      commences: '2020-04-01',
    })
    expect(await refusalOf(office, { ...input, madeOn: day('2026-11-24') })).toEqual({
      reason: 'made in the future',
    })
  })

  it('where somebody signed who is no party, or in the future', async () => {
    await onlyPartiesSign(varyAgreement, await inForce())
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(varyAgreement, await inForce())
  })
})

it('the same answers sent five times at once have one effect, and each is told the same', async () => {
  const { agreement, input } = await inForce()
  const told = await sentFiveTimes(varyAgreement, input)
  expect(told).toEqual({ reference: agreement.reference, number: 2 })
  expect(await recordedOf(agreement)).toEqual(onceVaried)
})

atOnce('two people vary an agreement, and the other is told that it changed', async () => {
  const { agreement, input } = await inForce()
  const { told } = await oneOfTwo(
    varyAgreement,
    [await officeOf('derbyshire'), input],
    [await officeOf('leicestershire'), { ...input, setsOut: 'Something else' }],
  )
  expect(told).toEqual({ reason: 'changed since', version: input.version + 1 })
  expect(await recordedOf(agreement)).toEqual(onceVaried)
})
