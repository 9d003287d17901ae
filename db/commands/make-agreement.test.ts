import { describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/access/actor'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { findAgreement } from '../queries/agreements'
import { chiefOf, officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import { aForce } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { aDraft } from '../testing/drafts'
import { eventsOf } from '../testing/events'
import { instrumentsOf, signaturesOf } from '../testing/instruments'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { makeAgreement } from './make-agreement'
import { saveDraftBodies } from './save-draft-bodies'
import { saveDraftOriginal } from './save-draft-original'
import { saveDraftParties } from './save-draft-parties'
import { saveDraftTerm } from './save-draft-term'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(makeAgreement)

type Parts = { by?: PersonActor; forces?: string[]; marking?: 'OFFICIAL' | 'OFFICIAL-SENSITIVE' }

/** A draft of Derbyshire's office with every task answered, and the input that records it as made. */
async function answered({ by, forces = ['derbyshire', 'leicestershire'], marking = 'OFFICIAL' }: Parts = {}) {
  const drafter = by ?? (await officeOf('derbyshire'))
  const draft = await aDraft(drafter, { marking })
  const forceIds = []
  for (const code of forces) forceIds.push((await aForce({ code })).id)
  const parties = { allOf: [], forces: forceIds, only: {}, others: [] }
  await saveDraftParties(drafter, { ...(await openedOn(draft)), ...parties })
  await saveDraftTerm(drafter, {
    ...(await openedOn(draft)),
    takesEffectOn: day('2026-04-01'),
    end: { kind: 'on', on: day('2028-03-31') },
    notice: { kind: 'months', months: 6 },
  })
  const found = await findAgreement(drafter, draft.reference)
  const [signatory] = found?.parties ?? []
  if (!signatory) throw new Error('Nobody signs')
  await saveDraftOriginal(drafter, {
    ...(await openedOn(draft)),
    ...{ madeOn: partialDay('2026-03'), form: 'deed', keptAt: 'Shelf 4' },
    signatures: [{ partyId: signatory.id, signedOn: day('2026-03-20'), signedBy: 'A Person' }],
  })
  await saveDraftBodies(drafter, { ...(await openedOn(draft)), bodyIds: [] })
  return { drafter, draft, input: { ...(await openedOn(draft)), why: 'Seen in the safe' } }
}

describe('a draft is recorded as made', () => {
  it('its original is added as it was drafted, and one event says so', async () => {
    const { drafter, draft, input } = await answered()
    const { reference } = draft
    expect(await makeAgreement(drafter, input)).toEqual({ kind: 'changed', value: { reference, number: 1 } })
    expect(await instrumentsOf(draft)).toMatchObject([
      {
        ...{ number: 1, kind: 'original', form: 'deed', made_on: '2026-03', takes_effect_on: '2026-04-01' },
        ...{ end_kind: 'on', end_on: '2028-03-31', kept_at: 'Shelf 4', why: 'Seen in the safe' },
      },
    ])
    expect(await signaturesOf(draft, 1)).toEqual([
      { party: 'Chief Constable of Derbyshire Police', signed_on: '2026-03-20', signed_by: 'A Person' },
    ])
    expect((await eventsOf(draft)).at(-1)).toMatchObject({
      ...{ kind: 'agreement made', why: 'Seen in the safe', before: null },
      after: { commencement: '2026-04-01', end: '2028-03-31', notice: 6, instrument: 1, form: 'deed' },
    })
  })

  it('and is seen by whoever is to see it', async () => {
    const { drafter, draft, input } = await answered()
    await makeAgreement(drafter, input)
    for (const reader of [await officeOf('lincolnshire'), await chiefOf('derbyshire')])
      expect(await findAgreement(reader, draft.reference)).toMatchObject({ isDraft: false })
    const secret = await answered({ marking: 'OFFICIAL-SENSITIVE' })
    await makeAgreement(secret.drafter, secret.input)
    expect(await findAgreement(await officeOf('lincolnshire'), secret.draft.reference)).toBeNull()
    expect(await findAgreement(await chiefOf('leicestershire'), secret.draft.reference)).not.toBeNull()
  })

  it('by the registrar too, whoever the parties are', async () => {
    const { draft, input } = await answered({ by: await registrarOf() })
    expect((await makeAgreement(await registrarOf(), input)).kind).toBe('changed')
    expect(await findAgreement(await officeOf('derbyshire'), draft.reference)).not.toBeNull()
  })

  it('once, however often the same answers are sent', async () => {
    const { draft, input } = await answered()
    expect(await sentFiveTimes(makeAgreement, input)).toEqual({ reference: draft.reference, number: 1 })
    expect((await recordedOf(draft)).instruments).toEqual(['original'])
  })
})

describe('it is refused', () => {
  it('while tasks are left', async () => {
    const office = await officeOf('derbyshire')
    const input = { ...(await openedOn(await aDraft(office))), why: 'Seen' }
    const tasks = ['parties', 'term', 'original', 'bodies']
    expect(await refusalOf(office, input)).toEqual({ reason: 'tasks left', tasks })
  })

  it('to an office whose force would not be a party, and could not keep it', async () => {
    const { drafter, input } = await answered({ forces: ['leicestershire', 'lincolnshire'] })
    expect(await refusalOf(drafter, input)).toEqual({ reason: 'not among the parties' })
    expect(await refusalOf(await registrarOf(), input)).toBeNull()
  })

  it('where it changed since, was made already, or is not theirs to see', async () => {
    const { drafter, input } = await answered()
    expect(await refusalOf(await officeOf('leicestershire'), input)).toEqual({ reason: 'not found' })
    expect(await refusalOf(drafter, { ...input, version: input.version - 1 })).toMatchObject({
      reason: 'changed since',
    })
    await makeAgreement(drafter, input)
    expect(await refusalOf(drafter, input)).toEqual({ reason: 'made already' })
  })
})

atOnce('the office and its registrar record it, and one is told that it was made', async () => {
  const { drafter, draft, input } = await answered()
  const { told } = await oneOfTwo(makeAgreement, [drafter, input], [await registrarOf(), input])
  expect(told).toEqual({ reason: 'made already' })
  expect((await recordedOf(draft)).instruments).toEqual(['original'])
})
