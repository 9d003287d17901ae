import { describe, expect, it } from 'vitest'
import type { LapseConfirmation } from '@/domain/agreements/ending'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import { type AgreementParts, anAgreement, anInstrument } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { onlyMaintainersMay, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { eventsOf, versionOf } from '../testing/events'
import { instrumentsOf, listedOn } from '../testing/instruments'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { confirmLapse } from './confirm-lapse'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(confirmLapse)
const onceLapsed = { instruments: ['original', 'confirmed lapse'], events: ['lapse confirmed'], version: 2 }

/** An agreement whose term passed on 17 September 2020, and the confirmation that nothing followed. */
async function termPassed(parts: AgreementParts = {}) {
  const original = { endOn: partialDay('2020-09-17'), takesEffectOn: partialDay('2015-09-18'), madeOn: null }
  const agreement = await anAgreement({ original, ...parts })
  const input: LapseConfirmation = {
    ...(await openedOn(agreement)),
    confirmedBy: 'Ada Byron',
    why: 'Nothing followed',
  }
  return { agreement, input }
}

describe('a lapse is confirmed', () => {
  it('by a named person: an instrument of today, and one event that says who, what and why', async () => {
    const { agreement, input } = await termPassed()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await confirmLapse(office, input)).toEqual({ kind: 'changed', value: { reference, number: 2 } })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({
      ...{ number: 2, place: 2, kind: 'confirmed lapse', made_on: '2026-11-23', takes_effect_on: null },
      ...{ confirmed_by: 'Ada Byron', why: 'Nothing followed', recorded_by: office.name },
    })
    expect(await eventsOf(agreement)).toEqual([
      {
        ...{ kind: 'lapse confirmed', person: office.name, role: 'office', why: 'Nothing followed' },
        before: { status: 'term passed', end: '2020-09-17' },
        after: { endedFrom: '2026-11-23', instrument: 2, confirmedBy: 'Ada Byron' },
      },
    ])
    expect(await versionOf(agreement)).toBe(input.version + 1)
  })

  it('and lists say ended from today, and term passed on every day before', async () => {
    const { agreement, input } = await termPassed()
    await confirmLapse(await registrarOf(), input)
    expect(await listedOn(agreement, '2026-11-22')).toMatchObject({
      status: 'term passed',
      ends_on: '2020-09-17',
    })
    expect(await listedOn(agreement, '2026-11-23')).toMatchObject({ status: 'ended' })
  })

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await termPassed()
    const told = await sentFiveTimes(confirmLapse, input)
    expect(told).toEqual({ reference: agreement.reference, number: 2 })
    expect(await recordedOf(agreement)).toEqual(onceLapsed)
  })
})

describe('a lapse is not confirmed', () => {
  it('by anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(confirmLapse, termPassed)
  })

  it('where the term has not passed, or has no recorded end', async () => {
    const office = await officeOf('derbyshire')
    const running = await termPassed({ original: { endOn: partialDay('2026-11-23') } })
    expect(await refusalOf(office, running.input)).toEqual({ reason: 'term not passed' })
    const unknown = await termPassed({ original: { endOn: null, endKind: 'not recorded' } })
    expect(await refusalOf(office, unknown.input)).toEqual({ reason: 'term not passed' })
  })

  it('where an extension or an ending is recorded that is not yet in effect: that is something', async () => {
    const office = await officeOf('derbyshire')
    const later = { takesEffectOn: partialDay('2026-12-01'), madeOn: partialDay('2026-11-17') }
    const extended = await termPassed()
    await anInstrument(extended.agreement, { ...later, endOn: partialDay('2028-03-31') })
    expect(await refusalOf(office, extended.input)).toEqual({ reason: 'extension recorded' })
    const renewed = await termPassed()
    await anInstrument(renewed.agreement, { ...later, kind: 'renewal', endKind: 'until ended' })
    expect(await refusalOf(office, renewed.input)).toEqual({ reason: 'extension recorded' })
    const ended = await termPassed()
    await anInstrument(ended.agreement, { ...later, kind: 'termination' })
    expect(await refusalOf(office, ended.input)).toEqual({ reason: 'ending recorded' })
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(confirmLapse, await termPassed())
  })
})

atOnce('two people confirm one lapse, and the other is told that the agreement changed', async () => {
  const { agreement, input } = await termPassed()
  const office = await officeOf('derbyshire')
  const { told } = await oneOfTwo(confirmLapse, [office, input], [await registrarOf(), input])
  expect(told).toEqual({ reason: 'changed since', version: input.version + 1 })
  expect(await recordedOf(agreement)).toEqual(onceLapsed)
})
