import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import type { RecordedTerm } from '@/domain/agreements/recorded-term'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { anAgreement, anInstrument } from '../testing/builders'
import { engine, useTestDatabase } from '../testing/database'
import { eventsOf, versionOf } from '../testing/events'
import { instrumentsOf, listedOn, signaturesOf } from '../testing/instruments'
import { keptBy } from '../testing/kept'
import { recordTerm } from './record-term'

useTestDatabase()

beforeEach(() => vi.stubEnv('REGISTER_TODAY', '2026-11-23'))
afterEach(() => vi.unstubAllEnvs())

const UNDATED = {
  form: 'not recorded',
  madeOn: null,
  takesEffectOn: null,
  endOn: null,
  endKind: 'not recorded',
} as const

/** An agreement of which nobody recorded a date, and its term: from April 2014 to 31 August 2027, two months' notice. */
async function undated(parts: NonNullable<Parameters<typeof anAgreement>[0]> = {}) {
  const agreement = await anAgreement({ original: UNDATED, ...parts })
  const input: RecordedTerm = {
    reference: agreement.reference,
    version: await versionOf(agreement),
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

async function refusalOf(actor: Actor, input: RecordedTerm) {
  const outcome = await recordTerm(actor, input)
  return outcome.kind === 'refused' ? outcome.refusal : null
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
    expect((await eventsOf(agreement))[0]?.after?.signatures).toEqual([
      'Chief Constable of Derbyshire Police: on March 2014, by whom not recorded',
    ])
  })

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await undated()
    const office = await officeOf('derbyshire')
    const confirmed = await keptBy(office, 'term')
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => recordTerm(office, { ...input, confirmed })),
    )
    expect(sent).toEqual(sent.map(() => sent[0]))
    expect(sent[0]?.kind).toBe('changed')
    expect(await instrumentsOf(agreement)).toHaveLength(2)
    expect(await eventsOf(agreement)).toHaveLength(1)
  })
})

describe('a term is refused', () => {
  it('to the audit committee, a chief constable and the office of a force that is no party', async () => {
    const { input } = await undated()
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
    const { input } = await undated({ parties: [] })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'no party is recorded' })
  })

  it('where for the person asking there is no such agreement', async () => {
    const { input } = await undated({ marking: 'OFFICIAL-SENSITIVE' })
    expect(await refusalOf(await officeOf('lincolnshire'), input)).toEqual({ reason: 'not found' })
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
    const { agreement, input } = await undated()
    const office = await officeOf('derbyshire')
    const partyId = agreement.parties[0]?.id ?? newId<'party'>()
    const stranger = newId<'party'>()
    const late = { signedOn: day('2026-11-24'), signedBy: null }
    expect(await refusalOf(office, { ...input, signatures: [{ ...late, partyId }] })).toMatchObject({
      reason: 'signed in the future',
    })
    expect(await refusalOf(office, { ...input, signatures: [{ ...late, partyId: stranger }] })).toMatchObject(
      { reason: 'signed by no party' },
    )
  })

  it('where the agreement changed since the form was opened', async () => {
    const { agreement, input } = await undated()
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, version: input.version - 1 })).toEqual({
      reason: 'changed since',
      version: input.version,
    })
    expect(await instrumentsOf(agreement)).toHaveLength(1)
    expect(await eventsOf(agreement)).toEqual([])
  })
})

// PGlite is one connection, so nothing there happens at the same moment.
describe.skipIf(engine() !== 'postgresql')('two people at the same moment', () => {
  it('record one term, and the other is told that the agreement changed', async () => {
    const { agreement, input } = await undated()
    const sent = await Promise.all([
      recordTerm(await officeOf('derbyshire'), input),
      recordTerm(await officeOf('leicestershire'), input),
    ])
    expect(sent.find((one) => one.kind === 'refused')).toMatchObject({ refusal: { reason: 'changed since' } })
    expect(await instrumentsOf(agreement)).toHaveLength(2)
  })
})
