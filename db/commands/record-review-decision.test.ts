import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ReviewDecision } from '@/domain/reviews/review-decision'
import { day } from '@/lib/dates/day'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo } from '../testing/at-once'
import { aDecision, aForce, anAgreement, aReview, type BuiltReview } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { eventsOf, versionOf } from '../testing/events'
import { todayIs } from '../testing/today'
import { recordReviewDecision } from './record-review-decision'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(recordReviewDecision)

/** An agreement of Derbyshire and Leicestershire under review, and what Derbyshire's policing body decides. */
async function underReview(parts: Parameters<typeof aReview>[1] = {}) {
  const agreement = await anAgreement()
  const review = await aReview(agreement, parts)
  const { policingBody, chief } = await aForce({ code: 'derbyshire' })
  const input: ReviewDecision = {
    ...{ reference: agreement.reference, cycle: review.cycle, officeId: policingBody.id },
    ...{ decision: 'continue', until: null, why: 'It works', decidedOn: day('2026-11-20') },
  }
  return { agreement, review, policingBody, chief, input }
}

async function recordedIn({ id }: BuiltReview) {
  return asOwner(sql`select decision::text as decision, until::text as until, recorded_as::text as as, why
    from decisions where review_id = ${id} order by recorded_at`)
}

describe('a decision is recorded', () => {
  it('by the policing body’s own office, and history says so', async () => {
    const { agreement, review, input } = await underReview()
    const office = await officeOf('derbyshire')
    const extend = { ...input, decision: 'extend' as const, until: day('2032-03-31') }
    expect(await recordReviewDecision(office, extend)).toEqual({ kind: 'changed', value: { cycle: '2026' } })
    expect(await recordedIn(review)).toEqual([
      { decision: 'extend', until: '2032-03-31', as: 'office', why: 'It works' },
    ])
    expect(await eventsOf(agreement)).toEqual([
      {
        kind: 'decision recorded',
        person: office.name,
        role: 'office',
        why: 'It works',
        before: null,
        after: {
          review: '2026',
          office: 'Police and Crime Commissioner for Derbyshire',
          decision: 'extend',
          until: '2032-03-31',
          decidedOn: '2026-11-20',
        },
      },
    ])
  })

  it('by the chief constable’s own office', async () => {
    const { review, chief, input } = await underReview()
    const outcome = await recordReviewDecision(await chiefOf('derbyshire'), { ...input, officeId: chief.id })
    expect(outcome.kind).toBe('changed')
    expect(await recordedIn(review)).toMatchObject([{ as: 'chief' }])
  })

  it('by the registrar on behalf of an office, and says that it was the registrar', async () => {
    const { agreement, review, input } = await underReview()
    expect((await recordReviewDecision(await registrarOf(), input)).kind).toBe('changed')
    expect(await recordedIn(review)).toMatchObject([{ as: 'registrar' }])
    expect(await eventsOf(agreement)).toMatchObject([
      { role: 'registrar', after: { office: 'Police and Crime Commissioner for Derbyshire' } },
    ])
  })

  it('and raises no version: a form about the agreement stays good', async () => {
    const { agreement, input } = await underReview()
    const before = await versionOf(agreement)
    await recordReviewDecision(await officeOf('derbyshire'), input)
    expect(await versionOf(agreement)).toBe(before)
  })
})

describe('a decision is refused', () => {
  it('once the review is closed', async () => {
    const closed = { closedOn: day('2026-11-01'), outcome: { kind: 'not agreed' } as const }
    const registrar = await registrarOf()
    const { input } = await underReview({ ...closed, closedById: registrar.personId })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({
      reason: 'review closed',
      closedOn: '2026-11-01',
    })
  })

  it('of an office that the review does not ask', async () => {
    const { input } = await underReview()
    const { policingBody } = await aForce({ code: 'lincolnshire' })
    const office = await officeOf('lincolnshire')
    expect(await refusalOf(office, { ...input, officeId: policingBody.id })).toEqual({
      reason: 'office not asked',
    })
  })

  it('by another office, its own force’s too', async () => {
    const { input, policingBody } = await underReview()
    const whose = { reason: 'another office decides', holder: policingBody.holder }
    expect(await refusalOf(await chiefOf('derbyshire'), input)).toEqual(whose)
    expect(await refusalOf(await officeOf('leicestershire'), input)).toEqual(whose)
  })

  it('by the audit committee', async () => {
    const { input } = await underReview()
    expect(await refusalOf(await auditOf('derbyshire'), input)).toEqual({
      reason: 'audit committees change nothing',
    })
  })

  it('by the registrar of another region, for whom there is no such review', async () => {
    const { input } = await underReview()
    expect(await refusalOf(await registrarOf('ee'), input)).toEqual({ reason: 'not found' })
  })

  it('in a review that there is not', async () => {
    const { input } = await underReview()
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, cycle: '2031' })).toEqual({
      reason: 'not found',
    })
  })

  it('where the office decided already, and says what, when, and who recorded it', async () => {
    const { review, input, policingBody } = await underReview()
    const pat = await officeOf('derbyshire', 'Pat')
    await aDecision(review, policingBody, {
      decision: 'vary',
      recordedById: pat.personId,
      recordedAs: 'office',
    })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({
      reason: 'already decided',
      holder: policingBody.holder,
      decision: 'vary',
      until: null,
      decidedOn: '2026-10-01',
      recordedBy: 'Pat',
      recordedAt: expect.any(Date),
    })
    expect(await recordedIn(review)).toHaveLength(1)
  })

  it('where it was decided in the future', async () => {
    const { input } = await underReview()
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, decidedOn: day('2026-11-24') })).toEqual(
      { reason: 'decided in the future' },
    )
  })

  it('where it extends into the past', async () => {
    const { input } = await underReview()
    const extend = { ...input, decision: 'extend' as const, until: day('2026-11-23') }
    expect(await refusalOf(await officeOf('derbyshire'), extend)).toEqual({
      reason: 'extends into the past',
      today: '2026-11-23',
    })
  })
})

atOnce('two people of one office record one decision, and the other is told who recorded what', async () => {
  const { review, input } = await underReview()
  const [pat, sam] = [await officeOf('derbyshire', 'Pat'), await officeOf('derbyshire', 'Sam')]
  const { by, told } = await oneOfTwo(
    recordReviewDecision,
    [pat, input],
    [sam, { ...input, decision: 'end' }],
  )
  const decision = by === pat ? 'continue' : 'end'
  expect(told).toMatchObject({ reason: 'already decided', recordedBy: by.name, decision })
  expect(await recordedIn(review)).toMatchObject([{ decision }])
})
