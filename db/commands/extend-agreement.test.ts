import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Extension } from '@/domain/agreements/extension'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf, registrarOf, theRegister } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import {
  type AgreementParts,
  aDecision,
  aForce,
  anAgreement,
  anInstrument,
  aReview,
} from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { onlyMaintainersMay, onlyPartiesSign, refusalsOf } from '../testing/deeds'
import { eventsOf, onlyEventOf, versionOf } from '../testing/events'
import { instrumentsOf, listedOn, signaturesOf } from '../testing/instruments'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { extendAgreement } from './extend-agreement'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(extendAgreement)
const onceExtended = { instruments: ['original', 'extension'], events: ['agreement extended'], version: 2 }

/** An agreement whose term passed on 17 September 2020, and an extension of it from 1 December 2026 to 31 March 2028. */
async function termPassed(parts: AgreementParts = {}) {
  const original = { endOn: partialDay('2020-09-17'), takesEffectOn: partialDay('2015-09-18'), madeOn: null }
  const agreement = await anAgreement({ original: { ...original, noticeMonths: 3 }, ...parts })
  const input: Extension = {
    ...(await openedOn(agreement)),
    endOn: day('2028-03-31'),
    takesEffectOn: day('2026-12-01'),
    madeOn: day('2026-11-17'),
    form: 'agreement',
    keptAt: 'Shelf 4',
    why: 'The service goes on',
    signatures: [],
    review: null,
  }
  return { agreement, input }
}

describe('an agreement is extended', () => {
  it('by the office of a party: the next instrument, and one event that says who, what and why', async () => {
    const { agreement, input } = await termPassed()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await extendAgreement(office, input)).toEqual({ kind: 'changed', value: { reference, number: 2 } })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({
      ...{
        number: 2,
        place: 2,
        kind: 'extension',
        corrects: null,
        form: 'agreement',
        recorded_by: office.name,
      },
      ...{ made_on: '2026-11-17', takes_effect_on: '2026-12-01', end_kind: 'on', end_on: '2028-03-31' },
      ...{ notice_kind: 'not recorded', kept_at: 'Shelf 4', why: 'The service goes on', review: null },
    })
    expect(await onlyEventOf(agreement)).toEqual({
      ...{ kind: 'agreement extended', person: office.name, role: 'office', why: 'The service goes on' },
      before: { end: '2020-09-17' },
      after: {
        ...{ end: '2028-03-31', instrument: 2, form: 'agreement', takesEffectOn: '2026-12-01' },
        ...{ madeOn: '2026-11-17', keptAt: 'Shelf 4', signatures: null, review: null },
      },
    })
    const forces = await asOwner(
      sql`select distinct force_id from audit_events where person_id = ${office.personId}`,
    )
    expect(forces).toEqual([{ force_id: office.forceId }])
  })

  it('and its version is raised by one, so that a form opened before is told', async () => {
    const { agreement, input } = await termPassed()
    await extendAgreement(await officeOf('derbyshire'), input)
    expect(await versionOf(agreement)).toBe(input.version + 1)
  })

  it('and lists say so from the day it takes effect, not the day before', async () => {
    const { agreement, input } = await termPassed()
    await extendAgreement(await officeOf('derbyshire'), input)
    expect(await listedOn(agreement, '2026-11-30')).toEqual({
      ...{ status: 'term passed', ends_on: '2020-09-17', notice_on: '2020-06-17' },
    })
    expect(await listedOn(agreement, '2026-12-01')).toEqual({
      ...{ status: 'in force', ends_on: '2028-03-31', notice_on: '2027-12-31' },
    })
    expect(await listedOn(agreement, '2027-09-30')).toMatchObject({ status: 'expiring' })
    expect(await listedOn(agreement, '2028-03-31')).toMatchObject({ status: 'expiring' })
    expect(await listedOn(agreement, '2028-04-01')).toMatchObject({ status: 'term passed' })
  })

  it('with who signed it and when, as far as known', async () => {
    const { agreement, input } = await termPassed()
    const [first, second] = agreement.parties
    const signatures = [
      { partyId: first?.id ?? newId(), signedOn: partialDay('2026-11'), signedBy: 'A Person' },
      { partyId: second?.id ?? newId(), signedOn: null, signedBy: 'Another' },
    ]
    await extendAgreement(await officeOf('derbyshire'), { ...input, signatures })
    expect(await signaturesOf(agreement, 2)).toEqual([
      { party: 'Chief Constable of Derbyshire Police', signed_on: '2026-11', signed_by: 'A Person' },
      { party: 'Police and Crime Commissioner for Derbyshire', signed_on: null, signed_by: 'Another' },
    ])
    expect((await onlyEventOf(agreement)).after?.signatures).toEqual([
      'Chief Constable of Derbyshire Police: on November 2026, by A Person',
      'Police and Crime Commissioner for Derbyshire: on a day not recorded, by Another',
    ])
  })

  it('where its end is not recorded: the gap cannot be worked out, and the extension counts', async () => {
    const { agreement, input } = await termPassed({ original: { endOn: null, endKind: 'not recorded' } })
    expect((await extendAgreement(await officeOf('derbyshire'), input)).kind).toBe('changed')
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({
      status: 'in force',
      ends_on: '2028-03-31',
    })
  })

  it('by the registrar, also where no party is recorded, and by the register itself', async () => {
    const { input } = await termPassed({ parties: [] })
    expect((await extendAgreement(await registrarOf(), input)).kind).toBe('changed')
    const published = await termPassed()
    const undated = { takesEffectOn: null, madeOn: null, why: null, form: 'not recorded' as const }
    expect((await extendAgreement(theRegister(), { ...published.input, ...undated })).kind).toBe('changed')
    expect(await eventsOf(published.agreement)).toMatchObject([{ person: null, role: null, why: null }])
  })
})

describe('an extension that a review agreed to', () => {
  it('is linked to the review, and history names it', async () => {
    const { agreement, input } = await termPassed()
    const { policingBody } = await aForce({ code: 'derbyshire' })
    const review = await aReview(agreement, { asked: [policingBody] })
    await aDecision(review, policingBody, { decision: 'extend', until: day('2028-03-31') })
    await extendAgreement(await officeOf('derbyshire'), { ...input, review: '2026' })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({ review: '2026' })
    expect((await onlyEventOf(agreement)).after).toMatchObject({ review: '2026' })
  })

  it.each([
    ['has not yet decided', null],
    ['agreed to something else', 'continue'],
  ] as const)('is refused where the review %s', async (_words, decision) => {
    const { agreement, input } = await termPassed()
    const { policingBody } = await aForce({ code: 'derbyshire' })
    const review = await aReview(agreement, { asked: [policingBody] })
    if (decision) await aDecision(review, policingBody, { decision })
    const refused = await refusalOf(await officeOf('derbyshire'), { ...input, review: '2026' })
    expect(refused).toEqual({ reason: 'review did not agree' })
  })

  it('is refused where there is no such review', async () => {
    const { input } = await termPassed()
    const refused = await refusalOf(await officeOf('derbyshire'), { ...input, review: '2031' })
    expect(refused).toEqual({ reason: 'review did not agree' })
  })
})

describe('an extension is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(extendAgreement, termPassed)
  })

  it('of a draft: nothing is made', async () => {
    const { input } = await termPassed({ original: null, draftedBy: 'derbyshire' })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'nothing made' })
  })

  it.each([
    ['that has ended', 'already ended', '2026-01-01'],
    ['whose ending is recorded, though not yet in effect', 'ending recorded', '2027-01-01'],
  ])('of an agreement %s', async (_words, reason, takesEffectOn) => {
    const { agreement, input } = await termPassed()
    await anInstrument(agreement, { kind: 'termination', takesEffectOn: partialDay(takesEffectOn) })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason })
  })

  it('of a term that runs until ended', async () => {
    const { input } = await termPassed({ original: { endOn: null, endKind: 'until ended' } })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'runs until ended' })
  })

  it('where the new end is not after every end that stands', async () => {
    const { agreement, input } = await termPassed()
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, { ...input, endOn: day('2020-09-17') })).toEqual({
      reason: 'end not after',
      end: '2020-09-17',
    })
    await anInstrument(agreement, { endOn: partialDay('2029-03-31'), takesEffectOn: partialDay('2027') })
    await anInstrument(agreement, { kind: 'direction', endOn: partialDay('2027-03-31') })
    expect(await refusalOf(office, input)).toEqual({ reason: 'end not after', end: '2029-03-31' })
  })

  it.each([
    ['takes effect after its end', { takesEffectOn: day('2028-04-01') }],
    ['takes effect before it commences', { takesEffectOn: day('2015-09-17') }],
    ['made in the future', { madeOn: day('2026-11-24') }],
    ['made after its end', { endOn: day('2026-10-31'), takesEffectOn: day('2026-10-01') }],
  ])('where it is %s', async (reason, wrong) => {
    const { input } = await termPassed()
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, ...wrong })).toMatchObject({ reason })
  })

  it('where somebody signed who is no party, or in the future', async () => {
    await onlyPartiesSign(extendAgreement, await termPassed())
  })

  it('where the agreement changed since the form was opened, and nothing of it remains', async () => {
    const { agreement, input } = await termPassed()
    const office = await officeOf('derbyshire')
    await extendAgreement(office, input)
    expect(await refusalOf(office, { ...input, endOn: day('2029-03-31') })).toEqual({
      reason: 'changed since',
      version: input.version + 1,
    })
    expect(await recordedOf(agreement)).toEqual(onceExtended)
  })
})

describe('the same answers', () => {
  it('sent five times at once have one effect, and each is told the same', async () => {
    const { agreement, input } = await termPassed()
    const told = await sentFiveTimes(extendAgreement, input)
    expect(told).toEqual({ reference: agreement.reference, number: 2 })
    expect(await recordedOf(agreement)).toEqual(onceExtended)
  })
})

atOnce('two people record one extension, and the other is told that the agreement changed', async () => {
  const { agreement, input } = await termPassed()
  const office = await officeOf('derbyshire')
  const { told } = await oneOfTwo(
    extendAgreement,
    [office, input],
    [await officeOf('leicestershire'), { ...input, endOn: day('2029-03-31') }],
  )
  expect(told).toEqual({ reason: 'changed since', version: input.version + 1 })
  expect(await recordedOf(agreement)).toEqual(onceExtended)
})
