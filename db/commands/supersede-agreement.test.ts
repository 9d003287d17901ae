import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Supersession } from '@/domain/agreements/supersession'
import { day } from '@/lib/dates/day'
import { findAgreement } from '../queries/agreements'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, sentFiveTimes } from '../testing/at-once'
import { type AgreementParts, anAgreement, type BuiltAgreement } from '../testing/builders'
import { asOwner, codeOf, useTestDatabase } from '../testing/database'
import { onlyMaintainersMay, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { eventsOf, onlyEventOf } from '../testing/events'
import { listedOn } from '../testing/instruments'
import { openedOn } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { setParentAgreement } from './set-parent-agreement'
import { supersedeAgreement } from './supersede-agreement'
import { withdrawSupersession } from './withdraw-supersession'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(supersedeAgreement)

async function replacedBy(
  agreement: BuiltAgreement,
  successor: { reference: string },
): Promise<Supersession> {
  const { reference } = successor
  return { ...(await openedOn(agreement)), successor: reference, from: day('2026-07-01'), why: 'Restated' }
}

async function replaced(parts: AgreementParts = {}) {
  const successor = await anAgreement({ title: 'The new one' })
  const agreement = await anAgreement(parts)
  return { agreement, successor, input: await replacedBy(agreement, successor) }
}

describe('an agreement is superseded', () => {
  it('from a day: it has ended from that day, and both pages name the other', async () => {
    const { agreement, successor, input } = await replaced()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await supersedeAgreement(office, input)).toEqual({ kind: 'changed', value: { reference } })
    expect(await listedOn(agreement, '2026-06-30')).toMatchObject({ status: 'in force' })
    expect(await listedOn(agreement, '2026-07-01')).toMatchObject({ status: 'ended' })
    const [old, young] = [
      await findAgreement(office, reference),
      await findAgreement(office, successor.reference),
    ]
    expect(old?.links.successor).toMatchObject({ reference: successor.reference })
    expect(young?.links.predecessors).toMatchObject([{ reference, from: '2026-07-01', status: 'ended' }])
    expect(await onlyEventOf(agreement)).toMatchObject({
      ...{ kind: 'agreement superseded', why: 'Restated', before: { status: 'in force' } },
      after: { endedFrom: '2026-07-01' },
    })
  })

  it('from a day that nobody wrote down: it has ended', async () => {
    const { agreement, input } = await replaced()
    await supersedeAgreement(await registrarOf(), { ...input, from: null })
    expect(await listedOn(agreement, '2021-01-01')).toMatchObject({ status: 'ended' })
  })

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await replaced()
    await sentFiveTimes(supersedeAgreement, input)
    expect(await eventsOf(agreement)).toHaveLength(1)
  })
})

describe('it is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(supersedeAgreement, replaced)
  })

  it('where the agreement changed since', async () => {
    await staleFormsAreTold(supersedeAgreement, await replaced())
  })

  it('by itself, by a draft, by what is not to be seen, and by one whose place it takes', async () => {
    const { agreement, successor, input } = await replaced()
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, { ...input, successor: agreement.reference })).toEqual({
      reason: 'its own successor',
    })
    const draft = await anAgreement({ original: null, draftedBy: 'derbyshire' })
    expect(await refusalOf(office, await replacedBy(agreement, draft))).toEqual({
      reason: 'successor not made',
    })
    expect(await refusalOf(office, { ...input, successor: 'EM-0000' })).toEqual({
      reason: 'no such successor',
    })
    await supersedeAgreement(office, input)
    expect(await refusalOf(office, await replacedBy(successor, agreement))).toEqual({
      reason: 'successor follows it',
    })
  })

  it('of a draft, twice, and from before it commences', async () => {
    const office = await officeOf('derbyshire')
    const draft = await replaced({ original: null, draftedBy: 'derbyshire' })
    expect(await refusalOf(office, draft.input)).toEqual({ reason: 'nothing to supersede' })
    const { agreement, successor, input } = await replaced()
    expect(await refusalOf(office, { ...input, from: day('2020-04-01') })).toEqual({
      reason: 'ends before it commences',
      commences: '2020-04-01',
    })
    await supersedeAgreement(office, input)
    const again = await replacedBy(agreement, successor)
    expect(await refusalOf(office, again)).toEqual({ reason: 'superseded already' })
  })

  it('in silence, while agreements beneath it live', async () => {
    const { agreement, input } = await replaced()
    const office = await officeOf('derbyshire')
    const child = await anAgreement()
    const { reference } = agreement
    await setParentAgreement(office, { ...(await openedOn(child)), parent: reference, why: 'Clause 2' })
    expect(await refusalOf(office, input)).toMatchObject({ reason: 'agreements beneath it' })
    expect(await refusalOf(office, { ...input, beneath: 'they go on' })).toBeNull()
  })

  it('by the table too, for a statement written by hand', async () => {
    const [one, two] = [await anAgreement(), await anAgreement()]
    await asOwner(sql`update agreements set superseded_by_id = ${one.id} where id = ${two.id}`)
    const closing = asOwner(sql`update agreements set superseded_by_id = ${two.id} where id = ${one.id}`)
    expect(await codeOf(closing)).toBe('23514')
  })
})

describe('a supersession recorded wrongly', () => {
  it('is taken back with a reason: the agreement stands as it did', async () => {
    const { agreement, input } = await replaced()
    const office = await officeOf('derbyshire')
    await supersedeAgreement(office, input)
    const back = { ...(await openedOn(agreement)), why: 'Another was meant' }
    expect((await withdrawSupersession(office, back)).kind).toBe('changed')
    expect(await listedOn(agreement, '2026-11-23')).toMatchObject({ status: 'in force' })
    expect((await eventsOf(agreement)).at(-1)).toMatchObject({
      ...{ kind: 'supersession withdrawn', why: 'Another was meant' },
      ...{ before: { endedFrom: '2026-07-01' }, after: { successor: 'none', status: 'in force' } },
    })
  })

  it('is taken back by its maintainers alone, where there is one, and knowingly', async () => {
    const arranged = async (parts: AgreementParts = {}) => {
      const { agreement, input } = await replaced(parts)
      await supersedeAgreement(await registrarOf(), input)
      return { agreement, input: { ...(await openedOn(agreement)), why: 'Another was meant' } }
    }
    await onlyMaintainersMay(withdrawSupersession, arranged)
    await staleFormsAreTold(withdrawSupersession, await arranged())
    const none = { ...(await openedOn(await anAgreement())), why: 'Another was meant' }
    expect(await refusalsOf(withdrawSupersession)(await officeOf('derbyshire'), none)).toEqual({
      reason: 'not superseded',
    })
  })
})

atOnce('each of two takes the other’s place: one is refused', async () => {
  const [one, two] = [await anAgreement(), await anAgreement()]
  const registrar = await registrarOf()
  const told = await Promise.all([
    supersedeAgreement(registrar, await replacedBy(one, two)),
    supersedeAgreement(registrar, await replacedBy(two, one)),
  ])
  const refused = told.filter((each) => each.kind === 'refused')
  expect(refused).toEqual([{ kind: 'refused', refusal: { reason: 'successor follows it' } }])
})
