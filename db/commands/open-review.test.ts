import { sql } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import type { ReviewOpening } from '@/domain/reviews/cycle'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo } from '../testing/at-once'
import { anAgreement, aParty, aReview, type BuiltAgreement } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { onlyOfficesOfPartiesMay, refusalsOf } from '../testing/deeds'
import { eventsOf, versionOf } from '../testing/events'
import { openedOn } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { openReview } from './open-review'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(openReview)

async function toOpen(agreement: BuiltAgreement): Promise<ReviewOpening> {
  return { ...(await openedOn(agreement)), dueOn: day('2027-01-31'), why: 'The yearly review' }
}

async function askedIn(agreement: BuiltAgreement, cycle: string): Promise<string[]> {
  const rows = await asOwner<{ holder: string }>(sql`
    select l.name as holder from review_offices o
    join reviews r on r.id = o.review_id and r.cycle = ${cycle}
    join legal_persons l on l.id = o.legal_person_id
    where o.agreement_id = ${agreement.id} order by l.name`)
  return rows.map((one) => one.holder)
}

async function close({ id }: BuiltAgreement) {
  const { personId } = await registrarOf()
  await asOwner(sql`update reviews set closed_on = '2026-11-23', closed_by_id = ${personId},
    outcome = '{"kind": "not agreed"}' where agreement_id = ${id}`)
}

describe('a review is opened', () => {
  it('by a party’s office: it asks both offices of each force, and history says so', async () => {
    const agreement = await anAgreement()
    const office = await officeOf('derbyshire')
    const input = await toOpen(agreement)
    expect(await openReview(office, input)).toEqual({ kind: 'changed', value: { cycle: '2026' } })
    expect(await askedIn(agreement, '2026')).toEqual([
      'Chief Constable of Derbyshire Police',
      'Chief Constable of Leicestershire Police',
      'Police and Crime Commissioner for Derbyshire',
      'Police and Crime Commissioner for Leicestershire',
    ])
    expect(await eventsOf(agreement)).toEqual([
      {
        kind: 'review opened',
        person: office.name,
        role: 'office',
        why: 'The yearly review',
        before: null,
        after: { review: '2026', dueOn: '2027-01-31', offices: 4 },
      },
    ])
    expect(await versionOf(agreement)).toBe(input.version + 1)
  })

  it('by the registrar of its region, and may be due today', async () => {
    const input = await toOpen(await anAgreement())
    const opened = await openReview(await registrarOf(), { ...input, dueOn: day('2026-11-23') })
    expect(opened.kind).toBe('changed')
  })

  it('and asks both offices of a force of which only one is a party (rule 10)', async () => {
    const agreement = await anAgreement({ parties: ['leicestershire'] })
    await aParty(agreement, { force: 'derbyshire', office: 'policing body' })
    await openReview(await officeOf('derbyshire'), await toOpen(agreement))
    expect(await askedIn(agreement, '2026')).toContain('Chief Constable of Derbyshire Police')
  })

  it('and asks nobody who has left, nor another person', async () => {
    const agreement = await anAgreement({ parties: ['derbyshire'] })
    await aParty(agreement, { force: 'lincolnshire', toOn: partialDay('2026-11-22') })
    await aParty(agreement, { force: null, name: 'A fire authority' })
    await openReview(await officeOf('derbyshire'), await toOpen(agreement))
    expect(await askedIn(agreement, '2026')).toHaveLength(2)
  })

  it('and whom it asks is fixed then: who joins later is not asked', async () => {
    const agreement = await anAgreement()
    await openReview(await officeOf('derbyshire'), await toOpen(agreement))
    const asked = await askedIn(agreement, '2026')
    await aParty(agreement, { force: 'nottinghamshire' })
    await asOwner(sql`update parties set to_on = '2026-11-22' where id = ${agreement.parties[0]?.id}`)
    expect(await askedIn(agreement, '2026')).toEqual(asked)
  })

  it('a second time in the year as 2026-2, and the next year as that year', async () => {
    const agreement = await anAgreement()
    const office = await officeOf('derbyshire')
    await openReview(office, await toOpen(agreement))
    await close(agreement)
    const second = await openReview(office, await toOpen(agreement))
    expect(second).toEqual({ kind: 'changed', value: { cycle: '2026-2' } })
    await close(agreement)
    vi.stubEnv('REGISTER_TODAY', '2027-01-04')
    const next = await openReview(office, await toOpen(agreement))
    expect(next).toEqual({ kind: 'changed', value: { cycle: '2027' } })
  })
})

describe('a review is not opened', () => {
  it('while another is open', async () => {
    const agreement = await anAgreement()
    await aReview(agreement)
    expect(await refusalOf(await officeOf('derbyshire'), await toOpen(agreement))).toEqual({
      reason: 'review open already',
      cycle: '2026',
    })
  })

  it('where there is no party to ask, not even by a registrar', async () => {
    const nobody = await toOpen(await anAgreement({ parties: [] }))
    expect(await refusalOf(await registrarOf(), nobody)).toEqual({ reason: 'no party to ask' })
    expect(await refusalOf(await officeOf('derbyshire'), nobody)).toEqual({ reason: 'no party to ask' })
  })

  it('where the agreement was changed since the form was opened', async () => {
    const agreement = await anAgreement()
    const input = await toOpen(agreement)
    await asOwner(sql`update agreements set version = version + 1 where id = ${agreement.id}`)
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({
      reason: 'changed since',
      version: input.version + 1,
    })
  })

  it('with decisions due in the past', async () => {
    const input = { ...(await toOpen(await anAgreement())), dueOn: day('2026-11-22') }
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'due in the past' })
  })

  it('by the audit committee, a chief constable, or the office of a force that is no party', async () => {
    const input = await toOpen(await anAgreement())
    await onlyOfficesOfPartiesMay(openReview, input)
  })

  it('by the registrar of another region, for whom there is no such agreement', async () => {
    const input = await toOpen(await anAgreement())
    expect(await refusalOf(await registrarOf('ee'), input)).toEqual({ reason: 'not found' })
  })
})

atOnce('two people open one review, and the other is told that it is open', async () => {
  const agreement = await anAgreement()
  const input = await toOpen(agreement)
  const office = await officeOf('derbyshire')
  const { told } = await oneOfTwo(openReview, [office, input], [await registrarOf(), input])
  expect(told).toEqual({ reason: 'review open already', cycle: '2026' })
  expect(await eventsOf(agreement)).toHaveLength(1)
})
