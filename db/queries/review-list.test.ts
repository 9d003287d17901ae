import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import type { ReviewList } from '@/domain/reviews/list'
import { day } from '@/lib/dates/day'
import { auditOf, chiefOf, officeOf, registrarOf, theRegister } from '../testing/actors'
import { aDecision, anAgreement, aReview, fiveForces } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { listReviews, listReviewsOf } from './review-list'

useTestDatabase()

beforeEach(() => vi.stubEnv('REGISTER_TODAY', '2026-11-23'))
afterEach(() => vi.unstubAllEnvs())

const open: ReviewList = { show: 'open', page: 1, size: 50 }

/**
 * Four reviews: EM-0001 of Derbyshire and Leicestershire, due last; EM-0002 of Lincolnshire, due first; EM-0003 of
 * Nottinghamshire, SENSITIVE; EM-0004 of Derbyshire, closed as agreed. Derbyshire's chief decided in the first.
 */
beforeAll(async () => {
  const five = await fiveForces()
  const registrar = await registrarOf()
  const shared = await anAgreement({ reference: 'EM-0001' })
  const review = await aReview(shared, { dueOn: day('2027-03-31') })
  const wrong = await aDecision(review, five.derbyshire.chief, { decision: 'end' })
  await aDecision(review, five.derbyshire.chief, { decision: 'vary', correctsId: wrong })
  await aReview(await anAgreement({ reference: 'EM-0002', parties: ['lincolnshire'] }), {
    dueOn: day('2026-11-01'),
    demonstration: true,
  })
  const sensitive = { marking: 'OFFICIAL-SENSITIVE' as const, parties: ['nottinghamshire'] }
  await aReview(await anAgreement({ reference: 'EM-0003', ...sensitive }), { dueOn: day('2026-12-01') })
  await aReview(await anAgreement({ reference: 'EM-0004', parties: ['derbyshire'] }), {
    closedOn: day('2026-10-01'),
    closedById: registrar.personId,
    outcome: { kind: 'agreed', decision: 'extend', until: day('2028-03-31') },
  })
})

async function referencesFor(actor: Actor, list: Partial<ReviewList> = {}) {
  const { reviews } = await listReviews(actor, { ...open, ...list })
  return reviews.map((one) => one.reference)
}

describe('the open reviews', () => {
  it('that wait for the reader’s office come first, whatever else is due before', async () => {
    expect(await referencesFor(await officeOf('derbyshire'))).toEqual(['EM-0001', 'EM-0002'])
    expect(await referencesFor(await officeOf('lincolnshire'))).toEqual(['EM-0002', 'EM-0001'])
  })

  it('wait no longer for an office that has decided', async () => {
    const page = await listReviews(await chiefOf('derbyshire'), { ...open, show: 'waiting' })
    expect(page.reviews).toEqual([])
    expect(page).toMatchObject({ counts: { waiting: 0, open: 2, closed: 1 }, nextDueOn: null })
  })

  it('say how far they are, and what the reader’s office decided, as corrected', async () => {
    const { reviews } = await listReviews(await chiefOf('derbyshire'), open)
    const shared = reviews.find((one) => one.reference === 'EM-0001')
    expect(shared).toMatchObject({
      cycle: '2026',
      asked: 4,
      decided: 1,
      result: { kind: 'awaiting', awaiting: 3, of: 4 },
      theirs: [{ kind: 'chief officer', decided: { decision: 'vary', until: null } }],
    })
    expect(reviews.find((one) => one.reference === 'EM-0002')).toMatchObject({
      demonstration: true,
      theirs: [],
    })
  })

  it('wait for an audit committee’s force while either office is awaited', async () => {
    const { reviews, counts } = await listReviews(await auditOf('derbyshire'), { ...open, show: 'waiting' })
    expect(counts.waiting).toBe(1)
    expect(reviews[0]?.theirs.map((one) => [one.kind, one.decided?.decision ?? 'awaited'])).toEqual([
      ['chief officer', 'vary'],
      ['policing body', 'awaited'],
    ])
  })

  it('wait in a registrar’s region for each of its offices', async () => {
    const page = await listReviews(await registrarOf(), open)
    expect(page.reviews.map((one) => one.reference)).toEqual(['EM-0002', 'EM-0003', 'EM-0001'])
    expect(page).toMatchObject({ counts: { waiting: 3, open: 3, closed: 1 }, nextDueOn: '2026-11-01' })
    expect(page.reviews.at(-1)?.theirs.filter((one) => !one.decided)).toHaveLength(3)
  })
})

describe('a list of reviews', () => {
  it('shows closed ones with the result they closed with', async () => {
    const { reviews } = await listReviews(await officeOf('derbyshire'), { ...open, show: 'closed' })
    expect(reviews).toMatchObject([
      { reference: 'EM-0004', closedOn: '2026-10-01', result: { kind: 'agreed', until: '2028-03-31' } },
    ])
  })

  it('has nothing of an agreement that the reader cannot see, in its rows and its counts', async () => {
    const stranger = await officeOf('bedfordshire')
    expect(await listReviews(stranger, open)).toMatchObject({
      reviews: [],
      counts: { waiting: 0, open: 0, closed: 0 },
    })
    expect(await referencesFor(await officeOf('derbyshire'))).not.toContain('EM-0003')
    expect((await listReviews(await officeOf('derbyshire'), open)).counts.open).toBe(2)
  })

  it('has pages, and shows the last one to who asks for one after it', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 9].map((page) => listReviews(theRegister(), { ...open, page, size: 1 })),
    )
    expect(pages.map(({ list, reviews }) => [list.page, reviews[0]?.reference])).toEqual([
      [1, 'EM-0002'],
      [2, 'EM-0003'],
      [3, 'EM-0001'],
      [3, 'EM-0001'],
    ])
  })

  it('of one agreement has its reviews only, the latest first', async () => {
    const agreement = await anAgreement({ reference: 'EM-0005', parties: ['leicestershire'] })
    const { personId } = await registrarOf()
    const closed = {
      closedOn: day('2026-09-01'),
      closedById: personId,
      outcome: { kind: 'not agreed' } as const,
    }
    await aReview(agreement, closed)
    await aReview(agreement, { cycle: '2026-2', openedOn: day('2026-09-02') })
    const office = await officeOf('leicestershire')
    const reviews = await listReviewsOf(office, 'EM-0005')
    expect(reviews.map((one) => [one.cycle, one.closedOn])).toEqual([
      ['2026-2', null],
      ['2026', '2026-09-01'],
    ])
    expect(await listReviewsOf(await officeOf('bedfordshire'), 'EM-0005')).toEqual([])
  })
})
