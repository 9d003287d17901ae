import { describe, expect, it } from 'vitest'
import type { Correction } from '@/domain/agreements/recorded-term'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import { type AgreementParts, anAgreement, anInstrument, aReview, aSignature } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { onlyMaintainersMay, onlyPartiesSign, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { eventsOf, onlyEventOf, versionOf } from '../testing/events'
import { instrumentsOf, listedOn, signaturesOf } from '../testing/instruments'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { correctInstrument } from './correct-instrument'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(correctInstrument)
const onceCorrected = {
  instruments: ['original', 'extension', 'extension'],
  events: ['instrument corrected'],
  version: 2,
}

/** An agreement to 31 March 2020, extended from 1 December 2026 to 31 March 2030: it should have said 2028, by deed. */
async function extended(parts: AgreementParts = {}) {
  const original = { takesEffectOn: partialDay('2015-04-01'), madeOn: null, endOn: partialDay('2020-03-31') }
  const agreement = await anAgreement({ original, ...parts })
  const wrong = await anInstrument(agreement, {
    ...{ takesEffectOn: partialDay('2026-12-01'), madeOn: partialDay('2026-11-17') },
    endOn: partialDay('2030-03-31'),
  })
  const input: Correction = {
    ...(await openedOn(agreement)),
    instrument: wrong.number,
    ...{ correction: 'other facts', takesEffectOn: day('2026-12-01'), madeOn: day('2026-11-17') },
    ...{ form: 'deed', end: { kind: 'on', on: day('2028-03-31') }, notice: { kind: 'months', months: 6 } },
    ...{ keptAt: 'Shelf 4', signatures: [], confirmedBy: null, setsOut: null },
    why: 'The deed says so',
  }
  return { agreement, wrong, input }
}

describe('an instrument is corrected', () => {
  it('by a new one in its place that names it; both stay, and one event says who, what and why', async () => {
    const { agreement, input } = await extended()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await correctInstrument(office, input)).toEqual({
      kind: 'changed',
      value: { reference, number: 3 },
    })
    expect(await instrumentsOf(agreement)).toMatchObject([
      { number: 1, place: 1, kind: 'original' },
      { number: 2, place: 2, kind: 'extension', end_on: '2030-03-31', corrects: null },
      {
        ...{ number: 3, place: 2, kind: 'extension', end_on: '2028-03-31', corrects: 2, form: 'deed' },
        ...{ notice_months: 6, kept_at: 'Shelf 4', why: 'The deed says so', recorded_by: office.name },
      },
    ])
    expect(await eventsOf(agreement)).toEqual([
      {
        ...{ kind: 'instrument corrected', person: office.name, role: 'office', why: 'The deed says so' },
        before: {
          ...{ instrument: 2, kind: 'extension', end: '2030-03-31', notice: 'not recorded' },
          ...{ takesEffectOn: '2026-12-01', madeOn: '2026-11-17', form: 'agreement', keptAt: null },
          ...{ setsOut: null, confirmedBy: null, signatures: null },
        },
        after: {
          ...{ instrument: 3, kind: 'extension', end: '2028-03-31', notice: 6 },
          ...{ takesEffectOn: '2026-12-01', madeOn: '2026-11-17', form: 'deed', keptAt: 'Shelf 4' },
          ...{ setsOut: null, confirmedBy: null, signatures: null },
        },
      },
    ])
    expect(await versionOf(agreement)).toBe(input.version + 1)
  })

  it('and lists say so from the day it takes effect, not the day before', async () => {
    const { agreement, input } = await extended()
    await correctInstrument(await registrarOf(), { ...input, takesEffectOn: day('2026-12-15') })
    expect(await listedOn(agreement, '2026-12-14')).toMatchObject({ status: 'term passed' })
    expect(await listedOn(agreement, '2026-12-15')).toEqual({
      ...{ status: 'in force', ends_on: '2028-03-31', notice_on: '2027-09-30' },
    })
  })

  it('and again: each names the one before it, in one place', async () => {
    const { agreement, input } = await extended()
    await correctInstrument(await registrarOf(), input)
    await correctInstrument(await registrarOf(), {
      ...{ ...input, version: input.version + 1, instrument: 3, end: { kind: 'on', on: day('2029-03-31') } },
    })
    expect((await instrumentsOf(agreement)).map(({ place, corrects }) => [place, corrects])).toEqual([
      [1, null],
      [2, null],
      [2, 2],
      [2, 3],
    ])
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({ ends_on: '2029-03-31' })
  })

  it('as recorded in error: it stays, nothing stands in its place, and lists forget it', async () => {
    const { agreement, input } = await extended()
    await correctInstrument(await registrarOf(), { ...input, correction: 'recorded in error' })
    expect((await instrumentsOf(agreement))[2]).toMatchObject({
      ...{ number: 3, place: 2, kind: 'recorded in error', corrects: 2, end_kind: 'not recorded' },
      ...{ made_on: null, takes_effect_on: null, why: 'The deed says so' },
    })
    expect(await listedOn(agreement, '2027-01-01')).toMatchObject({
      status: 'term passed',
      ends_on: '2020-03-31',
    })
    expect((await onlyEventOf(agreement)).after).toMatchObject({ kind: 'recorded in error' })
  })

  it('and keeps the review that agreed to it, and takes the signatures as now given', async () => {
    const { agreement, input } = await extended()
    const review = await aReview(agreement)
    const linked = await anInstrument(agreement, { reviewId: review.id, endOn: partialDay('2032-03-31') })
    const [first, second] = agreement.parties
    if (first) await aSignature(linked, first, partialDay('2026-01-01'))
    const signatures = [{ partyId: second?.id ?? newId(), signedOn: day('2026-02-02'), signedBy: 'A Person' }]
    await correctInstrument(await registrarOf(), {
      ...{ ...input, instrument: 3, end: { kind: 'on', on: day('2031-03-31') }, signatures },
    })
    expect((await instrumentsOf(agreement))[3]).toMatchObject({ corrects: 3, review: '2026' })
    expect(await signaturesOf(agreement, 4)).toEqual([
      {
        ...{ party: 'Police and Crime Commissioner for Derbyshire', signed_on: '2026-02-02' },
        signed_by: 'A Person',
      },
    ])
    const event = await onlyEventOf(agreement)
    expect(event.before?.signatures).toHaveLength(1)
    expect(event.after?.signatures).toEqual([
      'Police and Crime Commissioner for Derbyshire: on 2 February 2026, by A Person',
    ])
  })

  it('where it ended the agreement: it sets no term, whatever is sent, and the agreement ends on its other day', async () => {
    const { agreement, input } = await extended()
    await anInstrument(agreement, { kind: 'termination', takesEffectOn: partialDay('2027-01-01') })
    await correctInstrument(await registrarOf(), {
      ...{ ...input, instrument: 3, takesEffectOn: day('2027-02-01') },
    })
    expect((await instrumentsOf(agreement))[3]).toMatchObject({
      ...{ kind: 'termination', end_kind: 'not recorded', notice_kind: 'not recorded', corrects: 3 },
    })
    expect(await listedOn(agreement, '2027-01-31')).toMatchObject({ status: 'in force' })
    expect(await listedOn(agreement, '2027-02-01')).toMatchObject({ status: 'ended' })
  })

  it('where it confirmed a lapse: the name of who confirms it is corrected, and nobody else gets one', async () => {
    const { agreement, input } = await extended()
    await anInstrument(agreement, { kind: 'confirmed lapse', madeOn: partialDay('2026-11-20') })
    const named = { ...input, instrument: 3, takesEffectOn: null, confirmedBy: 'Ada Byron' }
    await correctInstrument(await registrarOf(), { ...named, madeOn: day('2026-11-20') })
    expect((await instrumentsOf(agreement))[3]).toMatchObject({ confirmed_by: 'Ada Byron', corrects: 3 })
    const other = await extended()
    await correctInstrument(await registrarOf(), { ...other.input, confirmedBy: 'Ada Byron' })
    expect((await instrumentsOf(other.agreement))[2]).toMatchObject({ confirmed_by: null })
  })

  it('where it is a variation: its words, and its notice; it sets no end, whatever is sent', async () => {
    const { agreement, input } = await extended()
    const said = { takesEffectOn: partialDay('2026-12-01'), madeOn: partialDay('2026-11-17') }
    await anInstrument(agreement, { kind: 'variation', setsOut: 'Custody moves', ...said })
    await correctInstrument(await registrarOf(), { ...input, instrument: 3, setsOut: 'Custody closes' })
    expect((await instrumentsOf(agreement))[3]).toMatchObject({
      ...{ kind: 'variation', number: 4, place: 3, corrects: 3, sets_out: 'Custody closes' },
      ...{ end_kind: 'not recorded', notice_months: 6, form: 'deed' },
    })
    const { before, after } = await onlyEventOf(agreement)
    expect([before?.setsOut, after?.setsOut]).toEqual(['Custody moves', 'Custody closes'])
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({
      ...{ ends_on: '2030-03-31', notice_on: '2029-09-30' },
    })
  })

  it('where it is a renewal: its new term, which may run until ended', async () => {
    const { agreement, input } = await extended()
    await anInstrument(agreement, {
      ...{ kind: 'renewal', endOn: partialDay('2032-03-31') },
      ...{ takesEffectOn: partialDay('2026-12-01'), madeOn: partialDay('2026-11-17') },
    })
    const untilEnded = { ...input, instrument: 3, end: { kind: 'until ended' as const } }
    await correctInstrument(await registrarOf(), { ...untilEnded, takesEffectOn: day('2026-12-15') })
    expect((await instrumentsOf(agreement))[3]).toMatchObject({
      ...{ kind: 'renewal', corrects: 3, end_kind: 'until ended', takes_effect_on: '2026-12-15' },
      ...{ sets_out: null, notice_months: 6 },
    })
    expect(await listedOn(agreement, '2026-12-14')).toMatchObject({ ends_on: '2030-03-31' })
    expect(await listedOn(agreement, '2026-12-15')).toMatchObject({ ends_on: null, status: 'in force' })
  })

  it('where it is a direction: its end and its words; no party signs it, and it has no form', async () => {
    const { agreement, input } = await extended()
    await anInstrument(agreement, {
      ...{ kind: 'direction', endOn: partialDay('2031-03-31'), setsOut: 'Six months', form: 'not recorded' },
      ...{ takesEffectOn: partialDay('2026-12-01'), madeOn: partialDay('2026-11-17') },
    })
    const partyId = agreement.parties[0]?.id ?? newId()
    await correctInstrument(await registrarOf(), {
      ...{ ...input, instrument: 3, setsOut: 'Twelve months', end: { kind: 'on', on: day('2031-09-30') } },
      signatures: [{ partyId, signedOn: null, signedBy: 'A Person' }],
    })
    expect((await instrumentsOf(agreement))[3]).toMatchObject({
      ...{ kind: 'direction', corrects: 3, end_on: '2031-09-30', sets_out: 'Twelve months' },
      ...{ form: 'not recorded', notice_kind: 'not recorded' },
    })
    expect(await signaturesOf(agreement, 4)).toEqual([])
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({ ends_on: '2031-09-30' })
  })

  it.each(['variation', 'renewal', 'direction'] as const)(
    'as recorded in error, where it is a %s: it stays, and changes nothing any more',
    async (kind) => {
      const { agreement, input } = await extended()
      const end = kind === 'variation' ? {} : { endOn: partialDay('2032-03-31') }
      await anInstrument(agreement, { kind, ...end, noticeMonths: 3, madeOn: partialDay('2026-11-17') })
      expect(await listedOn(agreement, '2026-12-01')).not.toMatchObject({ notice_on: null })
      await correctInstrument(await registrarOf(), {
        ...{ ...input, instrument: 3, correction: 'recorded in error' },
      })
      expect((await instrumentsOf(agreement)).map((one) => [one.kind, one.corrects])).toEqual([
        ['original', null],
        ['extension', null],
        [kind, null],
        ['recorded in error', 3],
      ])
      expect(await listedOn(agreement, '2026-12-01')).toMatchObject({
        ...{ ends_on: '2030-03-31', notice_on: null },
      })
    },
  )

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await extended()
    const told = await sentFiveTimes(correctInstrument, input)
    expect(told).toEqual({ reference: agreement.reference, number: 3 })
    expect(await recordedOf(agreement)).toEqual(onceCorrected)
  })
})

describe('a correction is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(correctInstrument, extended)
  })

  it('of an instrument that there is not, of one corrected already, and of the word that one was in error', async () => {
    const { input } = await extended()
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, { ...input, instrument: 9 })).toEqual({ reason: 'no such instrument' })
    await correctInstrument(office, { ...input, correction: 'recorded in error' })
    const later = { ...input, version: input.version + 1 }
    expect(await refusalOf(office, later)).toEqual({ reason: 'corrected already' })
    expect(await refusalOf(office, { ...later, instrument: 3 })).toEqual({ reason: 'no such instrument' })
  })

  it('where the original would not have been recorded at all', async () => {
    const { input } = await extended()
    const erased = { ...input, instrument: 1, correction: 'recorded in error' as const }
    expect(await refusalOf(await officeOf('derbyshire'), erased)).toEqual({ reason: 'original stays' })
  })

  it('where nothing would differ', async () => {
    const { input } = await extended()
    const same = { form: 'agreement', keptAt: null, notice: { kind: 'not recorded' } } as const
    const end = { kind: 'on' as const, on: day('2030-03-31') }
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, ...same, end })).toEqual({
      reason: 'nothing differs',
    })
  })

  it('where an ending would lose its day, or come before the agreement, and a lapse its name', async () => {
    const { agreement, input } = await extended()
    const office = await officeOf('derbyshire')
    await anInstrument(agreement, { kind: 'termination', takesEffectOn: partialDay('2027-01-01') })
    const ending = { ...input, instrument: 3 }
    expect(await refusalOf(office, { ...ending, takesEffectOn: null, madeOn: null })).toEqual({
      reason: 'ended on no day',
    })
    expect(await refusalOf(office, { ...ending, takesEffectOn: day('2015-04-01') })).toEqual({
      reason: 'ends before it commences',
      commences: '2015-04-01',
    })
    const lapsed = await extended()
    await anInstrument(lapsed.agreement, { kind: 'confirmed lapse', madeOn: partialDay('2026-11-20') })
    expect(await refusalOf(office, { ...lapsed.input, instrument: 3 })).toEqual({
      reason: 'confirmed by nobody',
    })
  })

  it('where a variation would lose its words, or take effect before the agreement', async () => {
    const { agreement, input } = await extended()
    const office = await officeOf('derbyshire')
    await anInstrument(agreement, { kind: 'variation', setsOut: 'Custody moves' })
    const variation = { ...input, instrument: 3 }
    expect(await refusalOf(office, variation)).toEqual({ reason: 'sets out nothing' })
    const early = { setsOut: 'Custody closes', takesEffectOn: day('2015-03-31') }
    expect(await refusalOf(office, { ...variation, ...early, end: { kind: 'not recorded' } })).toEqual({
      reason: 'takes effect before it commences',
      commences: '2015-04-01',
    })
  })

  it('where an extension would take effect before the agreement commences', async () => {
    const { input } = await extended()
    const early = { ...input, takesEffectOn: day('2015-03-31') }
    expect(await refusalOf(await officeOf('derbyshire'), early)).toEqual({
      reason: 'takes effect before it commences',
      commences: '2015-04-01',
    })
  })

  it('where a direction would lose its end', async () => {
    const { agreement, input } = await extended()
    await anInstrument(agreement, { kind: 'direction', endOn: partialDay('2031-03-31') })
    const endless = { ...input, instrument: 3, end: { kind: 'until ended' as const } }
    expect(await refusalOf(await officeOf('derbyshire'), endless)).toEqual({ reason: 'directed to no end' })
  })

  it('where the end is not between the ends around it', async () => {
    const { agreement, input } = await extended()
    const office = await officeOf('derbyshire')
    await anInstrument(agreement, { endOn: partialDay('2032-03-31') })
    const ending = (on: string) => ({ ...input, end: { kind: 'on' as const, on: day(on) } })
    expect(await refusalOf(office, ending('2020-03-31'))).toEqual({
      reason: 'end not after',
      end: '2020-03-31',
    })
    expect(await refusalOf(office, ending('2032-03-31'))).toEqual({
      reason: 'end not before',
      end: '2032-03-31',
    })
    expect(await refusalOf(office, { ...input, end: { kind: 'until ended' } })).toEqual({
      reason: 'extended later',
    })
  })

  it.each([
    ['takes effect after its end', { takesEffectOn: day('2028-04-01') }],
    ['made in the future', { madeOn: day('2026-11-24') }],
    [
      'made after its end',
      { end: { kind: 'on' as const, on: day('2026-10-31') }, takesEffectOn: day('2026-10-01') },
    ],
  ])('where it is %s', async (reason, wrong) => {
    const { input } = await extended()
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, ...wrong })).toEqual({ reason })
  })

  it('where somebody signed who is no party, or in the future', async () => {
    await onlyPartiesSign(correctInstrument, await extended())
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(correctInstrument, await extended())
  })
})

atOnce(
  'two people correct an instrument once, and the other is told that the agreement changed',
  async () => {
    const { agreement, input } = await extended()
    const office = await officeOf('derbyshire')
    const { told } = await oneOfTwo(
      correctInstrument,
      [office, input],
      [await officeOf('leicestershire'), { ...input, form: 'agreement' }],
    )
    expect(told).toEqual({ reason: 'changed since', version: input.version + 1 })
    expect(await recordedOf(agreement)).toEqual(onceCorrected)
  },
)
