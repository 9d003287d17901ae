import { describe, expect, it } from 'vitest'
import type { RecordedTerm } from '@/domain/agreements/recorded-term'
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
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { recordTerm } from './record-term'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(recordTerm)
const onceRecorded = { instruments: ['original', 'original'], events: ['term recorded'], version: 2 }

const UNDATED = {
  form: 'not recorded',
  madeOn: null,
  takesEffectOn: null,
  endOn: null,
  endKind: 'not recorded',
} as const

/** An agreement of which nobody recorded a date, and its term: from April 2014 to 31 August 2027, two months' notice. */
async function undated(parts: AgreementParts = {}) {
  const agreement = await anAgreement({ original: UNDATED, ...parts })
  const input: RecordedTerm = {
    ...(await openedOn(agreement)),
    takesEffectOn: partialDay('2014-04'),
    madeOn: partialDay('2014'),
    form: 'deed',
    end: { kind: 'on', on: day('2027-08-31') },
    notice: { kind: 'months', months: 2 },
    keptAt: 'Shelf 4',
    why: 'The signed copy',
    signatures: [],
  }
  return { agreement, input }
}

describe('the term of an agreement is recorded', () => {
  it('as an original that takes the undated one’s place, and one event that says who, what and why', async () => {
    const { agreement, input } = await undated()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await recordTerm(office, input)).toEqual({ kind: 'changed', value: { reference, number: 2 } })
    expect(await instrumentsOf(agreement)).toMatchObject([
      { number: 1, place: 1, kind: 'original', corrects: null },
      {
        ...{ number: 2, place: 1, kind: 'original', corrects: 1, form: 'deed', recorded_by: office.name },
        ...{ made_on: '2014', takes_effect_on: '2014-04', end_kind: 'on', end_on: '2027-08-31' },
        ...{ notice_kind: 'months', notice_months: 2, kept_at: 'Shelf 4', why: 'The signed copy' },
      },
    ])
    expect(await eventsOf(agreement)).toEqual([
      {
        ...{ kind: 'term recorded', person: office.name, role: 'office', why: 'The signed copy' },
        before: {
          ...{ commencement: null, end: 'not recorded', notice: 'not recorded', form: 'not recorded' },
          ...{ madeOn: null, keptAt: null, signatures: null },
        },
        after: {
          ...{ commencement: '2014-04', end: '2027-08-31', notice: 2, form: 'deed', madeOn: '2014' },
          ...{ keptAt: 'Shelf 4', instrument: 2, signatures: null },
        },
      },
    ])
    expect(await versionOf(agreement)).toBe(input.version + 1)
  })

  it('and lists say so: status, end and notice date, on every day since it took effect', async () => {
    const { agreement, input } = await undated()
    await recordTerm(await registrarOf(), input)
    expect(await listedOn(agreement, '2026-11-23')).toEqual({
      ...{ status: 'in force', ends_on: '2027-08-31', notice_on: '2027-06-30' },
    })
    expect(await listedOn(agreement, '2014-03-31')).toMatchObject({ status: 'not commenced' })
    expect(await listedOn(agreement, '2027-08-31')).toMatchObject({ status: 'expiring' })
    expect(await listedOn(agreement, '2027-09-01')).toMatchObject({ status: 'term passed' })
  })

  it('until ended, which has no end and is not the same as none recorded', async () => {
    const { agreement, input } = await undated()
    await recordTerm(await registrarOf(), {
      ...input,
      end: { kind: 'until ended' },
      notice: { kind: 'none' },
    })
    expect(await listedOn(agreement, '2026-11-23')).toEqual({
      ...{ status: 'in force', ends_on: null, notice_on: null },
    })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({
      ...{ end_kind: 'until ended', notice_kind: 'none', notice_months: null },
    })
  })

  it('in part: what is still unknown stays so, and can be recorded later', async () => {
    const { agreement, input } = await undated()
    const unknown = { end: { kind: 'not recorded' }, notice: { kind: 'not recorded' } } as const
    await recordTerm(await registrarOf(), { ...input, ...unknown })
    expect(await listedOn(agreement, '2026-11-23')).toMatchObject({ status: 'term not recorded' })
    const later = await recordTerm(await registrarOf(), { ...input, version: input.version + 1 })
    expect(later).toMatchObject({ value: { number: 3 } })
    expect((await instrumentsOf(agreement))[2]).toMatchObject({ place: 1, corrects: 2 })
  })

  it('before an extension that was recorded first, which stays the current one', async () => {
    const { agreement, input } = await undated()
    await anInstrument(agreement, { endOn: partialDay('2030-03-31') })
    await recordTerm(await registrarOf(), input)
    expect((await instrumentsOf(agreement)).map(({ number, place }) => [number, place])).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
    ])
    expect(await listedOn(agreement, '2026-11-23')).toMatchObject({
      ends_on: '2030-03-31',
      notice_on: '2030-01-31',
    })
  })

  it('with who signed it, after which the others’ signatures are awaited', async () => {
    const { agreement, input } = await undated()
    const partyId = agreement.parties[0]?.id ?? newId()
    const signatures = [{ partyId, signedOn: partialDay('2014-03'), signedBy: null }]
    await recordTerm(await registrarOf(), { ...input, signatures })
    expect(await signaturesOf(agreement, 2)).toHaveLength(1)
    expect(await listedOn(agreement, '2026-11-23')).toMatchObject({ status: 'awaiting signature' })
    expect((await onlyEventOf(agreement)).after?.signatures).toEqual([
      'Chief Constable of Derbyshire Police: on March 2014, by whom not recorded',
    ])
  })

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await undated()
    const told = await sentFiveTimes(recordTerm, input)
    expect(told).toEqual({ reference: agreement.reference, number: 2 })
    expect(await recordedOf(agreement)).toEqual(onceRecorded)
  })
})

describe('a term is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(recordTerm, undated)
  })

  it('of a draft, and where the original’s end is recorded', async () => {
    const office = await officeOf('derbyshire')
    const draft = await undated({ original: null, draftedBy: 'derbyshire' })
    expect(await refusalOf(office, draft.input)).toEqual({ reason: 'no original' })
    const known = await undated({ original: {} })
    expect(await refusalOf(office, known.input)).toEqual({ reason: 'term recorded already' })
  })

  it('where it says nothing', async () => {
    const { input } = await undated()
    const nothing = {
      takesEffectOn: null,
      madeOn: null,
      form: 'not recorded',
      end: { kind: 'not recorded' },
      notice: { kind: 'not recorded' },
      keptAt: null,
    } as const
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, ...nothing })).toEqual({
      reason: 'says nothing',
    })
  })

  it('where it does not fit what was recorded after it', async () => {
    const { agreement, input } = await undated()
    const office = await officeOf('derbyshire')
    await anInstrument(agreement, { endOn: partialDay('2027-08-31') })
    expect(await refusalOf(office, input)).toEqual({ reason: 'end not before', end: '2027-08-31' })
    expect(await refusalOf(office, { ...input, end: { kind: 'until ended' } })).toEqual({
      reason: 'extended later',
    })
    const late = { end: { kind: 'not recorded' }, takesEffectOn: day('2027-09-01') } as const
    expect(await refusalOf(office, { ...input, ...late })).toEqual({
      reason: 'commences after a later end',
      end: '2027-08-31',
    })
  })

  it('where it would commence after it was ended', async () => {
    const { agreement, input } = await undated()
    await anInstrument(agreement, { kind: 'termination', takesEffectOn: partialDay('2014-04-01') })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({
      reason: 'commences after a later end',
      end: '2014-03-31',
    })
  })

  it.each([
    ['takes effect after its end', { takesEffectOn: day('2027-09-01') }],
    ['made in the future', { madeOn: day('2026-11-24') }],
    [
      'made after its end',
      { end: { kind: 'on' as const, on: day('2020-03-31') }, madeOn: day('2020-04-01') },
    ],
  ])('where it is %s', async (reason, wrong) => {
    const { input } = await undated()
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, ...wrong })).toEqual({ reason })
  })

  it('where somebody signed who is no party, or in the future', async () => {
    await onlyPartiesSign(recordTerm, await undated())
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(recordTerm, await undated())
  })
})

atOnce('two people record one term, and the other is told that the agreement changed', async () => {
  const { agreement, input } = await undated()
  const office = await officeOf('derbyshire')
  const { told } = await oneOfTwo(recordTerm, [office, input], [await officeOf('leicestershire'), input])
  expect(told).toEqual({ reason: 'changed since', version: input.version + 1 })
  expect(await recordedOf(agreement)).toEqual(onceRecorded)
})
