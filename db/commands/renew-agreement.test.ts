import { describe, expect, it } from 'vitest'
import type { Renewal } from '@/domain/agreements/renewal'
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
import { renewAgreement } from './renew-agreement'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(renewAgreement)
const onceRenewed = { instruments: ['original', 'renewal'], events: ['agreement renewed'], version: 2 }

/** An agreement to 31 March 2027, and its renewal from 1 December 2026 to 31 March 2032, with a notice of 6 months. */
async function inForce(parts: AgreementParts = {}) {
  const original = { takesEffectOn: partialDay('2020-04-01'), endOn: partialDay('2027-03-31') }
  const agreement = await anAgreement({ original: { ...original, noticeMonths: 3 }, ...parts })
  const input: Renewal = {
    ...(await openedOn(agreement)),
    takesEffectOn: day('2026-12-01'),
    end: { kind: 'on', on: day('2032-03-31') },
    notice: { kind: 'months', months: 6 },
    madeOn: day('2026-11-17'),
    form: 'deed',
    keptAt: 'Shelf 4',
    why: 'The service goes on',
    signatures: [],
  }
  return { agreement, input }
}

describe('an agreement is renewed', () => {
  it('by the office of a party: the next instrument, and one event that says who, what and why', async () => {
    const { agreement, input } = await inForce()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await renewAgreement(office, input)).toEqual({ kind: 'changed', value: { reference, number: 2 } })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({
      ...{ number: 2, place: 2, kind: 'renewal', form: 'deed', recorded_by: office.name, corrects: null },
      ...{ made_on: '2026-11-17', takes_effect_on: '2026-12-01', end_kind: 'on', end_on: '2032-03-31' },
      ...{ notice_kind: 'months', notice_months: 6, sets_out: null, kept_at: 'Shelf 4' },
      why: 'The service goes on',
    })
    expect(await onlyEventOf(agreement)).toEqual({
      ...{ kind: 'agreement renewed', person: office.name, role: 'office', why: 'The service goes on' },
      before: { end: '2027-03-31', notice: 3 },
      after: {
        ...{ commencement: '2026-12-01', end: '2032-03-31', notice: 6, instrument: 2, form: 'deed' },
        ...{ madeOn: '2026-11-17', keptAt: 'Shelf 4', signatures: null },
      },
    })
    expect(await versionOf(agreement)).toBe(input.version + 1)
  })

  it('and lists say so from the day its new term commences, not the day before', async () => {
    const { agreement, input } = await inForce()
    await renewAgreement(await registrarOf(), input)
    expect(await listedOn(agreement, '2026-11-30')).toEqual({
      ...{ status: 'expiring', ends_on: '2027-03-31', notice_on: '2026-12-31' },
    })
    expect(await listedOn(agreement, '2026-12-01')).toEqual({
      ...{ status: 'in force', ends_on: '2032-03-31', notice_on: '2031-09-30' },
    })
  })

  it('until ended, also where it ran until ended before', async () => {
    const { agreement, input } = await inForce({ original: { endOn: null, endKind: 'until ended' } })
    await renewAgreement(await registrarOf(), { ...input, end: { kind: 'until ended' } })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({ end_kind: 'until ended', end_on: null })
    expect((await onlyEventOf(agreement)).before).toMatchObject({ end: 'until ended' })
    expect(await listedOn(agreement, '2099-01-01')).toMatchObject({ status: 'in force', ends_on: null })
  })

  it('after its term has passed, and the days between stay without a term', async () => {
    const original = { takesEffectOn: partialDay('2015'), madeOn: null, endOn: partialDay('2020-03-31') }
    const { agreement, input } = await inForce({ original })
    await renewAgreement(await registrarOf(), input)
    expect(await listedOn(agreement, '2026-11-30')).toMatchObject({ status: 'term passed' })
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({ status: 'in force' })
  })

  it('with who signed it', async () => {
    const { agreement, input } = await inForce()
    const [first] = agreement.parties
    if (!first) throw new Error('It has no parties')
    const signatures = [{ partyId: first.id, signedOn: null, signedBy: 'A Person' }]
    await renewAgreement(await registrarOf(), { ...input, signatures })
    expect(await signaturesOf(agreement, 2)).toMatchObject([{ signed_on: null, signed_by: 'A Person' }])
  })
})

describe('a renewal is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(renewAgreement, inForce)
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

  it('where the new end is not after every end that stands', async () => {
    const { agreement, input } = await inForce()
    await anInstrument(agreement, { kind: 'direction', endOn: partialDay('2032-03-31') })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({
      reason: 'end not after',
      end: '2032-03-31',
    })
  })

  it.each([
    ['takes effect after its end', { takesEffectOn: day('2032-04-01') }],
    ['takes effect before it commences', { takesEffectOn: day('2020-03-31') }],
    ['made in the future', { madeOn: day('2026-11-24') }],
  ])('where it is %s', async (reason, wrong) => {
    const { input } = await inForce()
    const refused = await refusalOf(await officeOf('derbyshire'), { ...input, ...wrong })
    expect(refused).toMatchObject({ reason })
  })

  it('where somebody signed who is no party, or in the future', async () => {
    await onlyPartiesSign(renewAgreement, await inForce())
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(renewAgreement, await inForce())
  })
})

it('the same answers sent five times at once have one effect, and each is told the same', async () => {
  const { agreement, input } = await inForce()
  const told = await sentFiveTimes(renewAgreement, input)
  expect(told).toEqual({ reference: agreement.reference, number: 2 })
  expect(await recordedOf(agreement)).toEqual(onceRenewed)
})

atOnce('two people renew an agreement, and the other is told that it changed', async () => {
  const { agreement, input } = await inForce()
  const { told } = await oneOfTwo(
    renewAgreement,
    [await officeOf('derbyshire'), input],
    [await officeOf('leicestershire'), { ...input, end: { kind: 'until ended' } }],
  )
  expect(told).toEqual({ reason: 'changed since', version: input.version + 1 })
  expect(await recordedOf(agreement)).toEqual(onceRenewed)
})
