import { describe, expect, it } from 'vitest'
import type { Direction } from '@/domain/agreements/direction'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import { type AgreementParts, anAgreement, anInstrument } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { onlyMaintainersMay, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { onlyEventOf, versionOf } from '../testing/events'
import { instrumentsOf, listedOn, signaturesOf } from '../testing/instruments'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { recordDirection } from './record-direction'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(recordDirection)
const onceDirected = { instruments: ['original', 'direction'], events: ['direction recorded'], version: 2 }

/** An agreement to 31 March 2027, and a direction of 17 November 2026 that it goes on to 30 September 2027. */
async function inForce(parts: AgreementParts = {}) {
  const original = { takesEffectOn: partialDay('2020-04-01'), endOn: partialDay('2027-03-31') }
  const agreement = await anAgreement({ original: { ...original, noticeMonths: 3 }, ...parts })
  const input: Direction = {
    ...(await openedOn(agreement)),
    endOn: day('2027-09-30'),
    setsOut: 'That it goes on for six months',
    madeOn: day('2026-11-17'),
    takesEffectOn: day('2026-12-01'),
    keptAt: 'Shelf 4',
    why: 'Published by the Home Office',
  }
  return { agreement, input }
}

describe('a direction that moves an end is recorded', () => {
  it('by the office of a party: the next instrument, signed by nobody, and one event', async () => {
    const { agreement, input } = await inForce()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await recordDirection(office, input)).toEqual({ kind: 'changed', value: { reference, number: 2 } })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({
      ...{ number: 2, place: 2, kind: 'direction', form: 'not recorded', recorded_by: office.name },
      ...{ made_on: '2026-11-17', takes_effect_on: '2026-12-01', end_kind: 'on', end_on: '2027-09-30' },
      ...{ sets_out: 'That it goes on for six months', notice_kind: 'not recorded', kept_at: 'Shelf 4' },
    })
    expect(await signaturesOf(agreement, 2)).toEqual([])
    expect(await onlyEventOf(agreement)).toEqual({
      ...{ kind: 'direction recorded', person: office.name, role: 'office' },
      why: 'Published by the Home Office',
      before: { end: '2027-03-31' },
      after: {
        ...{ end: '2027-09-30', setsOut: 'That it goes on for six months', instrument: 2 },
        ...{ takesEffectOn: '2026-12-01', madeOn: '2026-11-17', keptAt: 'Shelf 4' },
      },
    })
    expect(await versionOf(agreement)).toBe(input.version + 1)
  })

  it('and lists say so from the day it takes effect, not the day before', async () => {
    const { agreement, input } = await inForce()
    await recordDirection(await registrarOf(), input)
    expect(await listedOn(agreement, '2026-11-30')).toEqual({
      ...{ status: 'expiring', ends_on: '2027-03-31', notice_on: '2026-12-31' },
    })
    expect(await listedOn(agreement, '2026-12-01')).toEqual({
      ...{ status: 'in force', ends_on: '2027-09-30', notice_on: '2027-06-30' },
    })
  })
})

describe('a direction is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(recordDirection, inForce)
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

  it('of a term that runs until ended', async () => {
    const { input } = await inForce({ original: { endOn: null, endKind: 'until ended' } })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'runs until ended' })
  })

  it('where the new end is not after every end that stands', async () => {
    const { agreement, input } = await inForce()
    await anInstrument(agreement, { kind: 'renewal', endOn: partialDay('2027-09-30') })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({
      reason: 'end not after',
      end: '2027-09-30',
    })
  })

  it.each([
    ['takes effect after its end', { takesEffectOn: day('2027-10-01') }],
    ['takes effect before it commences', { takesEffectOn: day('2020-03-31') }],
    ['made in the future', { madeOn: day('2026-11-24') }],
  ])('where it is %s', async (reason, wrong) => {
    const { input } = await inForce()
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, ...wrong })).toMatchObject({ reason })
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(recordDirection, await inForce())
  })
})

it('the same answers sent five times at once have one effect, and each is told the same', async () => {
  const { agreement, input } = await inForce()
  const told = await sentFiveTimes(recordDirection, input)
  expect(told).toEqual({ reference: agreement.reference, number: 2 })
  expect(await recordedOf(agreement)).toEqual(onceDirected)
})

atOnce('two people record a direction, and the other is told that the agreement changed', async () => {
  const { agreement, input } = await inForce()
  const { told } = await oneOfTwo(
    recordDirection,
    [await officeOf('derbyshire'), input],
    [await officeOf('leicestershire'), { ...input, endOn: day('2028-09-30') }],
  )
  expect(told).toEqual({ reason: 'changed since', version: input.version + 1 })
  expect(await recordedOf(agreement)).toEqual(onceDirected)
})
