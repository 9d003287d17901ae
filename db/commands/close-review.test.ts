import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ReviewClosing } from '@/domain/reviews/cycle'
import type { DecisionKind } from '@/domain/reviews/review'
import { day } from '@/lib/dates/day'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo } from '../testing/at-once'
import { aDecision, aForce, anAgreement, aReview, type BuiltReview } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { eventsOf, versionOf } from '../testing/events'
import { todayIs } from '../testing/today'
import { closeReview } from './close-review'
import { recordReviewDecision } from './record-review-decision'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(closeReview)

const untilMarch = { decision: 'extend', until: day('2028-03-31') } as const

type Told = { decision: DecisionKind; until?: typeof untilMarch.until }

/** A review of Derbyshire alone, opened by its policing body's office, in which its offices decided so, in order. */
async function decided(...told: Told[]) {
  const agreement = await anAgreement({ parties: ['derbyshire'] })
  const opener = await officeOf('derbyshire')
  const { chief, policingBody } = await aForce({ code: 'derbyshire' })
  const review = await aReview(agreement, { openedById: opener.personId })
  for (const [index, decision] of told.entries())
    await aDecision(review, index === 0 ? chief : policingBody, decision)
  const input: ReviewClosing = { reference: agreement.reference, cycle: '2026', decided: told.length }
  return { agreement, review, opener, policingBody, input }
}

async function closedAs({ id }: BuiltReview) {
  const [row] = await asOwner(sql`select closed_on::text as on, p.name as by, outcome
    from reviews r left join people p on p.id = r.closed_by_id where r.id = ${id}`)
  return row
}

describe('a review is closed', () => {
  it('with the result that its decisions come to, by the office that opened it; history says so', async () => {
    const { agreement, review, opener, input } = await decided(untilMarch, untilMarch)
    const version = await versionOf(agreement)
    expect(await closeReview(opener, input)).toEqual({ kind: 'changed', value: { cycle: '2026' } })
    expect(await closedAs(review)).toEqual({
      on: '2026-11-23',
      by: opener.name,
      outcome: { kind: 'agreed', ...untilMarch },
    })
    expect(await eventsOf(agreement)).toEqual([
      {
        kind: 'review closed',
        person: opener.name,
        role: 'office',
        why: null,
        before: null,
        after: { review: '2026', result: 'agreed', ...untilMarch },
      },
    ])
    expect(await versionOf(agreement)).toBe(version + 1)
  })

  it('by the registrar, as not agreed where the offices differ', async () => {
    const { review, input } = await decided({ decision: 'continue' }, { decision: 'withdraw' })
    const registrar = await registrarOf()
    expect((await closeReview(registrar, input)).kind).toBe('changed')
    expect(await closedAs(review)).toMatchObject({ by: registrar.name, outcome: { kind: 'not agreed' } })
  })

  it('with how many did not decide, where some did not', async () => {
    const { agreement, review, opener, input } = await decided({ decision: 'continue' })
    await closeReview(opener, input)
    expect(await closedAs(review)).toMatchObject({ outcome: { kind: 'awaiting', awaiting: 1, of: 2 } })
    expect(await eventsOf(agreement)).toMatchObject([{ after: { result: 'awaiting', awaiting: 1, of: 2 } }])
  })

  it('by what stands: a corrected decision counts as it was corrected', async () => {
    const { review, opener, policingBody, input } = await decided({ decision: 'end' }, { decision: 'vary' })
    const [wrong] = await asOwner<{ id: string }>(sql`
      select id from decisions where review_id = ${review.id} and office_id = ${policingBody.id}`)
    await aDecision(review, policingBody, { decision: 'end', correctsId: wrong?.id as never })
    expect((await closeReview(opener, { ...input, decided: 3 })).kind).toBe('changed')
    expect(await closedAs(review)).toMatchObject({
      outcome: { kind: 'agreed', decision: 'end', until: null },
    })
  })
})

describe('a review is not closed', () => {
  it('by an office that did not open it', async () => {
    const agreement = await anAgreement()
    const { personId } = await registrarOf()
    await aReview(agreement, { openedById: personId })
    const input = { reference: agreement.reference, cycle: '2026', decided: 0 }
    expect(await refusalOf(await officeOf('leicestershire'), input)).toEqual({
      reason: 'only its opener closes it',
    })
  })

  it('by a chief constable or the audit committee', async () => {
    const { input } = await decided()
    expect(await refusalOf(await chiefOf('derbyshire'), input)).toEqual({
      reason: 'chief constables record decisions',
    })
    expect(await refusalOf(await auditOf('derbyshire'), input)).toEqual({
      reason: 'audit committees change nothing',
    })
  })

  it('by the registrar of another region, for whom there is no such review', async () => {
    const { input } = await decided()
    expect(await refusalOf(await registrarOf('ee'), input)).toEqual({ reason: 'not found' })
  })

  it('over decisions recorded since the person looked', async () => {
    const { review, opener, policingBody, input } = await decided({ decision: 'continue' })
    await aDecision(review, policingBody)
    expect(await refusalOf(opener, input)).toEqual({ reason: 'decided since', since: 1 })
    expect(await closedAs(review)).toMatchObject({ on: null, outcome: null })
  })

  it('twice: who comes later is told when, and by whom', async () => {
    const { opener, input } = await decided()
    await closeReview(opener, input)
    expect(await refusalOf(await registrarOf(), input)).toEqual({
      reason: 'closed already',
      closedOn: '2026-11-23',
      closedBy: opener.name,
    })
  })
})

atOnce('two people close a review once', async () => {
  const { agreement, opener, input } = await decided()
  const { told } = await oneOfTwo(closeReview, [opener, input], [await registrarOf(), input])
  expect(told.reason).toBe('closed already')
  expect(await eventsOf(agreement)).toHaveLength(1)
})

atOnce('a decision is either in the result or refused, never lost', async () => {
  const { review, opener, policingBody, input } = await decided({ decision: 'continue' })
  const { reference, cycle } = input
  const [closed, recorded] = await Promise.all([
    closeReview(opener, input),
    recordReviewDecision(opener, {
      ...{ reference, cycle, officeId: policingBody.id, decision: 'continue', until: null },
      ...{ why: 'It works', decidedOn: day('2026-11-20') },
    }),
  ])
  const reasons = [closed, recorded].map((one) => (one.kind === 'refused' ? one.refusal.reason : 'done'))
  expect([
    ['done', 'review closed'],
    ['decided since', 'done'],
  ]).toContainEqual(reasons)
  expect(await closedAs(review)).toMatchObject({ on: closed.kind === 'changed' ? '2026-11-23' : null })
})
