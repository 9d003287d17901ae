import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import type { Ending } from '@/domain/agreements/ending'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { anAgreement, anInstrument } from '../testing/builders'
import { engine, useTestDatabase } from '../testing/database'
import { eventsOf, versionOf } from '../testing/events'
import { instrumentsOf, listedOn, signaturesOf } from '../testing/instruments'
import { keptBy } from '../testing/kept'
import { endAgreement } from './end-agreement'

useTestDatabase()

beforeEach(() => vi.stubEnv('REGISTER_TODAY', '2026-11-23'))
afterEach(() => vi.unstubAllEnvs())

/** An agreement in force until 31 March 2030, and its ending from 1 December 2026. */
async function inForce(parts: NonNullable<Parameters<typeof anAgreement>[0]> = {}) {
  const agreement = await anAgreement(parts)
  const input: Ending = {
    reference: agreement.reference,
    version: await versionOf(agreement),
    takesEffectOn: day('2026-12-01'),
    madeOn: day('2026-11-17'),
    form: 'deed',
    keptAt: 'Shelf 4',
    why: 'The service moved',
    signatures: [],
  }
  return { agreement, input }
}

async function refusalOf(actor: Actor, input: Ending) {
  const outcome = await endAgreement(actor, input)
  return outcome.kind === 'refused' ? outcome.refusal : null
}

describe('an agreement is ended', () => {
  it('by the office of a party: a termination, and one event that says who, what and why', async () => {
    const { agreement, input } = await inForce()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await endAgreement(office, input)).toEqual({ kind: 'changed', value: { reference, number: 2 } })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({
      ...{ number: 2, place: 2, kind: 'termination', form: 'deed', recorded_by: office.name },
      ...{ made_on: '2026-11-17', takes_effect_on: '2026-12-01', end_kind: 'not recorded', end_on: null },
      ...{ kept_at: 'Shelf 4', why: 'The service moved' },
    })
    expect(await eventsOf(agreement)).toEqual([
      {
        ...{ kind: 'agreement ended', person: office.name, role: 'office', why: 'The service moved' },
        before: { status: 'in force' },
        after: {
          ...{ endedFrom: '2026-12-01', instrument: 2, form: 'deed', takesEffectOn: '2026-12-01' },
          ...{ madeOn: '2026-11-17', keptAt: 'Shelf 4', signatures: null },
        },
      },
    ])
    expect(await versionOf(agreement)).toBe(input.version + 1)
  })

  it('and lists say so from its first day no longer in force, not the day before', async () => {
    const { agreement, input } = await inForce()
    await endAgreement(await registrarOf(), input)
    expect(await listedOn(agreement, '2026-11-30')).toMatchObject({ status: 'in force' })
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({ status: 'ended' })
    expect(await listedOn(agreement, '2031-01-01')).toMatchObject({ status: 'ended' })
  })

  it('from the day it was made, where it was made after its day: history says the same as lists', async () => {
    const { agreement, input } = await inForce()
    await endAgreement(await registrarOf(), { ...input, takesEffectOn: day('2026-10-01') })
    expect((await eventsOf(agreement))[0]?.after).toMatchObject({ endedFrom: '2026-11-17' })
    expect(await listedOn(agreement, '2026-11-16')).toMatchObject({ status: 'in force' })
    expect(await listedOn(agreement, '2026-11-17')).toMatchObject({ status: 'ended' })
  })

  it('with who signed it and when', async () => {
    const { agreement, input } = await inForce()
    const partyId = agreement.parties[0]?.id ?? newId()
    const signatures = [{ partyId, signedOn: partialDay('2026-11-17'), signedBy: 'A Person' }]
    await endAgreement(await registrarOf(), { ...input, signatures })
    expect(await signaturesOf(agreement, 2)).toEqual([
      { party: 'Chief Constable of Derbyshire Police', signed_on: '2026-11-17', signed_by: 'A Person' },
    ])
  })

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await inForce()
    const office = await officeOf('derbyshire')
    const confirmed = await keptBy(office, 'ending')
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => endAgreement(office, { ...input, confirmed })),
    )
    expect(sent).toEqual(sent.map(() => sent[0]))
    expect(sent[0]?.kind).toBe('changed')
    expect(await instrumentsOf(agreement)).toHaveLength(2)
    expect(await eventsOf(agreement)).toHaveLength(1)
  })
})

describe('an ending is refused', () => {
  it('to the audit committee, a chief constable and the office of a force that is no party', async () => {
    const { input } = await inForce()
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
    const { input } = await inForce({ parties: [] })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'no party is recorded' })
  })

  it('where for the person asking there is no such agreement', async () => {
    const { input } = await inForce({ marking: 'OFFICIAL-SENSITIVE' })
    expect(await refusalOf(await officeOf('lincolnshire'), input)).toEqual({ reason: 'not found' })
  })

  it('of a draft: nothing is made', async () => {
    const { input } = await inForce({ original: null, draftedBy: 'derbyshire' })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'nothing to end' })
  })

  it.each([
    ['that has ended', 'already ended', '2026-01-01'],
    ['whose ending is recorded, though not yet in effect', 'ending recorded', '2027-01-01'],
  ])('of an agreement %s', async (_words, reason, takesEffectOn) => {
    const { agreement, input } = await inForce()
    await anInstrument(agreement, { kind: 'termination', takesEffectOn: partialDay(takesEffectOn) })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason })
  })

  it('where it was made in the future, or the agreement was not yet in force', async () => {
    const { input } = await inForce()
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, { ...input, madeOn: day('2026-11-24') })).toEqual({
      reason: 'made in the future',
    })
    expect(await refusalOf(office, { ...input, takesEffectOn: day('2020-04-01') })).toEqual({
      reason: 'ends before it commences',
      commences: '2020-04-01',
    })
  })

  it('where somebody signed who is no party, or in the future', async () => {
    const { agreement, input } = await inForce()
    const office = await officeOf('derbyshire')
    const partyId = agreement.parties[0]?.id ?? newId<'party'>()
    const stranger = newId<'party'>()
    const late = { signedOn: day('2026-11-24'), signedBy: null }
    expect(await refusalOf(office, { ...input, signatures: [{ ...late, partyId }] })).toEqual({
      reason: 'signed in the future',
      partyId,
    })
    expect(await refusalOf(office, { ...input, signatures: [{ ...late, partyId: stranger }] })).toEqual({
      reason: 'signed by no party',
      partyId: stranger,
    })
  })

  it('where the agreement changed since the form was opened', async () => {
    const { agreement, input } = await inForce()
    const stale = { ...input, version: input.version - 1 }
    expect(await refusalOf(await officeOf('derbyshire'), stale)).toEqual({
      reason: 'changed since',
      version: input.version,
    })
    expect(await instrumentsOf(agreement)).toHaveLength(1)
    expect(await eventsOf(agreement)).toEqual([])
  })
})

// PGlite is one connection, so nothing there happens at the same moment.
describe.skipIf(engine() !== 'postgresql')('two people at the same moment', () => {
  it('record one ending, and the other is told that the agreement changed', async () => {
    const { agreement, input } = await inForce()
    const sent = await Promise.all([
      endAgreement(await officeOf('derbyshire'), input),
      endAgreement(await officeOf('leicestershire'), input),
    ])
    expect(sent.find((one) => one.kind === 'refused')).toMatchObject({ refusal: { reason: 'changed since' } })
    expect(await instrumentsOf(agreement)).toHaveLength(2)
  })
})
