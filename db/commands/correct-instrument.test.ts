import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import type { Correction } from '@/domain/agreements/recorded-term'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { anAgreement, anInstrument, aReview, aSignature } from '../testing/builders'
import { engine, useTestDatabase } from '../testing/database'
import { eventsOf, versionOf } from '../testing/events'
import { instrumentsOf, listedOn, signaturesOf } from '../testing/instruments'
import { keptBy } from '../testing/kept'
import { correctInstrument } from './correct-instrument'

useTestDatabase()

beforeEach(() => vi.stubEnv('REGISTER_TODAY', '2026-11-23'))
afterEach(() => vi.unstubAllEnvs())

/** An agreement to 31 March 2020, extended from 1 December 2026 to 31 March 2030: it should have said 2028, by deed. */
async function extended(parts: NonNullable<Parameters<typeof anAgreement>[0]> = {}) {
  const original = { takesEffectOn: partialDay('2015-04-01'), madeOn: null, endOn: partialDay('2020-03-31') }
  const agreement = await anAgreement({ original, ...parts })
  const wrong = await anInstrument(agreement, {
    ...{ takesEffectOn: partialDay('2026-12-01'), madeOn: partialDay('2026-11-17') },
    endOn: partialDay('2030-03-31'),
  })
  const input: Correction = {
    ...{ reference: agreement.reference, version: await versionOf(agreement), instrument: wrong.number },
    ...{ correction: 'other facts', takesEffectOn: day('2026-12-01'), madeOn: day('2026-11-17') },
    ...{ form: 'deed', end: { kind: 'on', on: day('2028-03-31') }, notice: { kind: 'months', months: 6 } },
    ...{ keptAt: 'Shelf 4', signatures: [], confirmedBy: null, why: 'The deed says so' },
  }
  return { agreement, wrong, input }
}

async function refusalOf(actor: Actor, input: Correction) {
  const outcome = await correctInstrument(actor, input)
  return outcome.kind === 'refused' ? outcome.refusal : null
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
          ...{ confirmedBy: null, signatures: null },
        },
        after: {
          ...{ instrument: 3, kind: 'extension', end: '2028-03-31', notice: 6 },
          ...{ takesEffectOn: '2026-12-01', madeOn: '2026-11-17', form: 'deed', keptAt: 'Shelf 4' },
          ...{ confirmedBy: null, signatures: null },
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
    expect((await eventsOf(agreement))[0]?.after).toMatchObject({ kind: 'recorded in error' })
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
    const [event] = await eventsOf(agreement)
    expect(event?.before?.signatures).toHaveLength(1)
    expect(event?.after?.signatures).toEqual([
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

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await extended()
    const office = await officeOf('derbyshire')
    const confirmed = await keptBy(office, 'correction')
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => correctInstrument(office, { ...input, confirmed })),
    )
    expect(sent).toEqual(sent.map(() => sent[0]))
    expect(sent[0]?.kind).toBe('changed')
    expect(await instrumentsOf(agreement)).toHaveLength(3)
    expect(await eventsOf(agreement)).toHaveLength(1)
  })
})

describe('a correction is refused', () => {
  it('to the audit committee, a chief constable and the office of a force that is no party', async () => {
    const { input } = await extended()
    expect(await refusalOf(await auditOf('derbyshire'), input)).toEqual({
      reason: 'audit committees change nothing',
    })
    expect(await refusalOf(await chiefOf('derbyshire'), input)).toEqual({
      reason: 'chief constables record decisions',
    })
    expect(await refusalOf(await officeOf('lincolnshire'), input)).toEqual({
      reason: 'your force is not a party',
    })
  })

  it('to an office where no party is recorded', async () => {
    const { input } = await extended({ parties: [] })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'no party is recorded' })
  })

  it('where for the person asking there is no such agreement', async () => {
    const { input } = await extended({ marking: 'OFFICIAL-SENSITIVE' })
    expect(await refusalOf(await officeOf('lincolnshire'), input)).toEqual({ reason: 'not found' })
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
    const { agreement, input } = await extended()
    const office = await officeOf('derbyshire')
    const partyId = agreement.parties[0]?.id ?? newId<'party'>()
    const late = { signedOn: day('2026-11-24'), signedBy: null }
    expect(await refusalOf(office, { ...input, signatures: [{ ...late, partyId }] })).toMatchObject({
      reason: 'signed in the future',
    })
    const stranger = { ...late, partyId: newId<'party'>() }
    expect(await refusalOf(office, { ...input, signatures: [stranger] })).toMatchObject({
      reason: 'signed by no party',
    })
  })

  it('where the agreement changed since the form was opened', async () => {
    const { agreement, input } = await extended()
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, version: input.version - 1 })).toEqual({
      reason: 'changed since',
      version: input.version,
    })
    expect(await instrumentsOf(agreement)).toHaveLength(2)
    expect(await eventsOf(agreement)).toEqual([])
  })
})

// PGlite is one connection, so nothing there happens at the same moment.
describe.skipIf(engine() !== 'postgresql')('two people at the same moment', () => {
  it('correct an instrument once, and the other is told that the agreement changed', async () => {
    const { agreement, input } = await extended()
    const sent = await Promise.all([
      correctInstrument(await officeOf('derbyshire'), input),
      correctInstrument(await officeOf('leicestershire'), { ...input, form: 'agreement' }),
    ])
    expect(sent.find((one) => one.kind === 'refused')).toMatchObject({ refusal: { reason: 'changed since' } })
    expect(await instrumentsOf(agreement)).toHaveLength(3)
  })
})
