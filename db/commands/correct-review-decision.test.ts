import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { DecisionCorrection } from '@/domain/reviews/review-decision'
import { day } from '@/lib/dates/day'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo } from '../testing/at-once'
import { aDecision, aForce, anAgreement, aReview, type BuiltReview } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { eventsOf } from '../testing/events'
import { todayIs } from '../testing/today'
import { correctReviewDecision } from './correct-review-decision'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(correctReviewDecision)

/** A review in which Derbyshire's policing body would continue, since 1 October, and what it decided in truth. */
async function decided(parts: Parameters<typeof aReview>[1] = {}) {
  const agreement = await anAgreement()
  const review = await aReview(agreement, parts)
  const { policingBody, chief } = await aForce({ code: 'derbyshire' })
  const corrects = await aDecision(review, policingBody)
  const input: DecisionCorrection = {
    ...{ reference: agreement.reference, cycle: review.cycle, officeId: policingBody.id, corrects },
    ...{ decision: 'extend', until: day('2032-03-31'), why: 'Mistyped', decidedOn: day('2026-10-02') },
  }
  return { agreement, review, policingBody, chief, input }
}

async function recordedIn({ id }: BuiltReview) {
  return asOwner<{ id: string; decision: string; corrects: string | null; as: string | null }>(sql`
    select id, decision::text as decision, corrects_id as corrects, recorded_as::text as as
    from decisions where review_id = ${id} order by recorded_at`)
}

describe('a decision is corrected', () => {
  it('by a new one that names it: both stay, and history has both sides', async () => {
    const { agreement, review, input, policingBody } = await decided()
    const office = await officeOf('derbyshire')
    expect(await correctReviewDecision(office, input)).toEqual({ kind: 'changed', value: { cycle: '2026' } })
    expect(await recordedIn(review)).toMatchObject([
      { id: input.corrects, decision: 'continue', corrects: null },
      { decision: 'extend', corrects: input.corrects, as: 'office' },
    ])
    const facts = { review: '2026', office: policingBody.holder }
    expect(await eventsOf(agreement)).toEqual([
      {
        kind: 'decision corrected',
        person: office.name,
        role: 'office',
        why: 'Mistyped',
        before: { ...facts, decision: 'continue', until: null, decidedOn: '2026-10-01' },
        after: { ...facts, decision: 'extend', until: '2032-03-31', decidedOn: '2026-10-02' },
      },
    ])
  })

  it('and so is a correction', async () => {
    const { review, input } = await decided()
    const office = await officeOf('derbyshire')
    await correctReviewDecision(office, input)
    const [, correction] = await recordedIn(review)
    const again = { ...input, corrects: correction?.id as DecisionCorrection['corrects'] }
    const outcome = await correctReviewDecision(office, { ...again, decision: 'end', until: null })
    expect(outcome.kind).toBe('changed')
    expect((await recordedIn(review)).map((one) => one.decision)).toEqual(['continue', 'extend', 'end'])
  })

  it('by the registrar on behalf of the office', async () => {
    const { review, input } = await decided()
    expect((await correctReviewDecision(await registrarOf(), input)).kind).toBe('changed')
    expect((await recordedIn(review)).at(-1)).toMatchObject({ as: 'registrar' })
  })
})

describe('a correction is refused', () => {
  it('where the office has decided nothing', async () => {
    const { input, chief } = await decided()
    expect(await refusalOf(await chiefOf('derbyshire'), { ...input, officeId: chief.id })).toEqual({
      reason: 'nothing decided to correct',
    })
  })

  it('where the decision was corrected since, and says what it says now', async () => {
    const { input } = await decided()
    await correctReviewDecision(await officeOf('derbyshire', 'Pat'), input)
    const late = { ...input, decision: 'end' as const, until: null }
    expect(await refusalOf(await officeOf('derbyshire', 'Sam'), late)).toEqual({
      reason: 'corrected since',
      decision: 'extend',
      until: '2032-03-31',
      decidedOn: '2026-10-02',
      recordedBy: 'Pat',
      recordedAt: expect.any(Date),
    })
  })

  it('where it says the same again', async () => {
    const { input } = await decided()
    const same = { decision: 'continue' as const, until: null, why: 'It works', decidedOn: day('2026-10-01') }
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, ...same })).toEqual({
      reason: 'nothing to correct it to',
    })
  })

  it('once the review is closed', async () => {
    const registrar = await registrarOf()
    const closed = { closedOn: day('2026-11-01'), closedById: registrar.personId }
    const { input } = await decided({ ...closed, outcome: { kind: 'not agreed' } })
    expect(await refusalOf(registrar, input)).toEqual({ reason: 'review closed', closedOn: '2026-11-01' })
  })

  it('by another office, and by the audit committee', async () => {
    const { input, policingBody } = await decided()
    expect(await refusalOf(await officeOf('leicestershire'), input)).toEqual({
      reason: 'another office decides',
      holder: policingBody.holder,
    })
    expect(await refusalOf(await auditOf('derbyshire'), input)).toEqual({
      reason: 'audit committees change nothing',
    })
  })

  it('of an office that the review does not ask', async () => {
    const { input } = await decided()
    const { policingBody } = await aForce({ code: 'lincolnshire' })
    expect(await refusalOf(await registrarOf(), { ...input, officeId: policingBody.id })).toEqual({
      reason: 'office not asked',
    })
  })

  it('by the registrar of another region, for whom there is no such review', async () => {
    const { input } = await decided()
    expect(await refusalOf(await registrarOf('ee'), input)).toEqual({ reason: 'not found' })
  })

  it('where it was decided in the future, or extends into the past', async () => {
    const { input } = await decided()
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, { ...input, decidedOn: day('2026-11-24') })).toEqual({
      reason: 'decided in the future',
    })
    expect(await refusalOf(office, { ...input, until: day('2026-11-22') })).toEqual({
      reason: 'extends into the past',
      today: '2026-11-23',
    })
  })
})

atOnce('two people correct a decision once, and the other is told what it says now', async () => {
  const { review, input } = await decided()
  const [pat, sam] = [await officeOf('derbyshire', 'Pat'), await officeOf('derbyshire', 'Sam')]
  const { by, told } = await oneOfTwo(
    correctReviewDecision,
    [pat, input],
    [sam, { ...input, decision: 'end', until: null }],
  )
  const decision = by === pat ? 'extend' : 'end'
  expect(told).toMatchObject({ reason: 'corrected since', recordedBy: by.name, decision })
  expect((await recordedIn(review)).map((one) => one.decision)).toEqual(['continue', decision])
})
