import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import type { LapseConfirmation } from '@/domain/agreements/ending'
import { partialDay } from '@/lib/dates/partial-day'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { anAgreement, anInstrument } from '../testing/builders'
import { engine, useTestDatabase } from '../testing/database'
import { eventsOf, versionOf } from '../testing/events'
import { instrumentsOf, listedOn } from '../testing/instruments'
import { keptBy } from '../testing/kept'
import { confirmLapse } from './confirm-lapse'

useTestDatabase()

beforeEach(() => vi.stubEnv('REGISTER_TODAY', '2026-11-23'))
afterEach(() => vi.unstubAllEnvs())

/** An agreement whose term passed on 17 September 2020, and the confirmation that nothing followed. */
async function termPassed(parts: NonNullable<Parameters<typeof anAgreement>[0]> = {}) {
  const original = { endOn: partialDay('2020-09-17'), takesEffectOn: partialDay('2015-09-18'), madeOn: null }
  const agreement = await anAgreement({ original, ...parts })
  const input: LapseConfirmation = {
    reference: agreement.reference,
    version: await versionOf(agreement),
    confirmedBy: 'Ada Byron',
    why: 'Nothing followed',
  }
  return { agreement, input }
}

async function refusalOf(actor: Actor, input: LapseConfirmation) {
  const outcome = await confirmLapse(actor, input)
  return outcome.kind === 'refused' ? outcome.refusal : null
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
    const office = await officeOf('derbyshire')
    const confirmed = await keptBy(office, 'lapse')
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => confirmLapse(office, { ...input, confirmed })),
    )
    expect(sent).toEqual(sent.map(() => sent[0]))
    expect(sent[0]?.kind).toBe('changed')
    expect(await instrumentsOf(agreement)).toHaveLength(2)
    expect(await eventsOf(agreement)).toHaveLength(1)
  })
})

describe('a lapse is not confirmed', () => {
  it('by the audit committee, a chief constable or the office of a force that is no party', async () => {
    const { input } = await termPassed()
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

  it('by an office where no party is recorded', async () => {
    const { input } = await termPassed({ parties: [] })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'no party is recorded' })
  })

  it('where for the person asking there is no such agreement', async () => {
    const { input } = await termPassed({ marking: 'OFFICIAL-SENSITIVE' })
    expect(await refusalOf(await officeOf('lincolnshire'), input)).toEqual({ reason: 'not found' })
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
    const { agreement, input } = await termPassed()
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
  it('confirm one lapse, and the other is told that the agreement changed', async () => {
    const { agreement, input } = await termPassed()
    const sent = await Promise.all([
      confirmLapse(await officeOf('derbyshire'), input),
      confirmLapse(await registrarOf(), input),
    ])
    expect(sent.find((one) => one.kind === 'refused')).toMatchObject({ refusal: { reason: 'changed since' } })
    expect(await instrumentsOf(agreement)).toHaveLength(2)
  })
})
