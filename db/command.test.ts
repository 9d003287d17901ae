import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ForceActor } from '@/domain/access/actor'
import { type AgreementId, newId } from '@/domain/ids'
import type { ReviewDecision } from '@/domain/reviews/review-decision'
import { day } from '@/lib/dates/day'
import { type Confirmed, changed, command } from './command'
import { keepAnswers } from './commands/keep-answers'
import { recordReviewDecision } from './commands/record-review-decision'
import { decisions } from './schema/reviews'
import { auditOf, chiefOf, officeOf, theRegister } from './testing/actors'
import { anAgreement, aReview, type BuiltReview } from './testing/builders'
import { asking, asOwner, engine, useTestDatabase } from './testing/database'
import { keptBy } from './testing/kept'

useTestDatabase()

beforeEach(() => vi.stubEnv('REGISTER_TODAY', '2026-11-23'))
afterEach(() => vi.unstubAllEnvs())

/** An agreement under review, the office that is to decide, and what it decides. */
async function underReview() {
  const agreement = await anAgreement()
  const review = await aReview(agreement)
  const actor = await officeOf('derbyshire')
  const input: ReviewDecision = {
    reference: agreement.reference,
    cycle: review.cycle,
    officeId: actor.officeId ?? newId(),
    decision: 'continue',
    why: 'It works',
    decidedOn: day('2026-11-20'),
    until: null,
  }
  return { agreement, review, actor, input }
}

/** What has come of a review: decisions, and events about its agreement. */
async function effects({ id, agreementId }: BuiltReview) {
  const [counts] = await asOwner<{ decisions: number; events: number }>(sql`select
    (select count(*)::int from decisions where review_id = ${id}) as decisions,
    (select count(*)::int from audit_event_subjects where agreement_id = ${agreementId}) as events`)
  return counts
}

async function isUsed({ id }: Confirmed): Promise<boolean> {
  const [row] = await asOwner<{ used: boolean }>(
    sql`select used_at is not null as used from kept_answers where id = ${id}`,
  )
  return row?.used ?? false
}

describe('a deed', () => {
  it('leaves one event in the same transaction: who, in which role, for which force, what and why', async () => {
    const { actor, review, input } = await underReview()
    expect(await recordReviewDecision(actor, input)).toEqual({ kind: 'changed', value: { cycle: '2026' } })
    const events = await asOwner(sql`
      select e.kind::text as kind, e.person_id, e.role::text as role, e.force_id, e.why, s.before, s.after
      from audit_events e join audit_event_subjects s on s.event_id = e.id
      where s.agreement_id = ${review.agreementId}`)
    expect(events).toEqual([
      {
        kind: 'decision recorded',
        person_id: actor.personId,
        role: 'office',
        force_id: actor.forceId,
        why: 'It works',
        before: null,
        after: {
          review: '2026',
          office: 'Police and Crime Commissioner for Derbyshire',
          decision: 'continue',
          until: null,
          decidedOn: '2026-11-20',
        },
      },
    ])
  })

  it('that is refused leaves nothing', async () => {
    const { actor, review, input } = await underReview()
    const refused = await recordReviewDecision(actor, { ...input, decidedOn: day('2026-11-24') })
    expect(refused).toEqual({ kind: 'refused', refusal: { reason: 'decided in the future' } })
    expect(await effects(review)).toEqual({ decisions: 0, events: 0 })
  })

  it('on what the person does not see is refused as if it were not there', async () => {
    const { review, input } = await underReview()
    const stranger = await officeOf('bedfordshire')
    await asOwner(sql`update agreements set region_ids = '{}' where id = ${review.agreementId}`)
    expect(await recordReviewDecision(stranger, input)).toEqual({
      kind: 'refused',
      refusal: { reason: 'not found' },
    })
  })

  it('of the audit committee is refused', async () => {
    const { review, input } = await underReview()
    const refused = await recordReviewDecision(await auditOf('derbyshire'), input)
    expect(refused).toMatchObject({ refusal: { reason: 'audit committees change nothing' } })
    expect(await effects(review)).toEqual({ decisions: 0, events: 0 })
  })
})

describe('answers that were kept and confirmed work once', () => {
  it('sent again they give the outcome of the first time', async () => {
    const { actor, review, input } = await underReview()
    const confirmed = await keptBy(actor)
    const first = await recordReviewDecision(actor, { ...input, confirmed })
    expect(await recordReviewDecision(actor, { ...input, confirmed })).toEqual(first)
    expect(first.kind).toBe('changed')
    expect(await effects(review)).toEqual({ decisions: 1, events: 1 })
  })

  it('a refusal gives them back', async () => {
    const { actor, review, input } = await underReview()
    const confirmed = await keptBy(actor)
    const refused = await recordReviewDecision(actor, { ...input, decidedOn: day('2027-01-01'), confirmed })
    expect(refused.kind).toBe('refused')
    expect(await isUsed(confirmed)).toBe(false)
    expect((await recordReviewDecision(actor, { ...input, confirmed })).kind).toBe('changed')
    expect(await effects(review)).toEqual({ decisions: 1, events: 1 })
  })

  it('somebody else’s are refused, also of the same office', async () => {
    const { actor, review, input } = await underReview()
    const confirmed = await keptBy(await officeOf('derbyshire', 'A colleague'))
    const refused = await recordReviewDecision(actor, { ...input, confirmed })
    expect(refused).toEqual({ kind: 'refused', refusal: { reason: 'answers gone' } })
    expect(await isUsed(confirmed)).toBe(false)
    expect(await effects(review)).toEqual({ decisions: 0, events: 0 })
  })

  it.each([
    ['that never were', async (actor: ForceActor) => ({ ...(await keptBy(actor)), id: newId<'answers'>() })],
    [
      'that are older than seven days',
      async (actor: ForceActor) => {
        const old = await keptBy(actor)
        await asOwner(sql`update kept_answers set kept_at = now() - interval '7 days' where id = ${old.id}`)
        return old
      },
    ],
  ])('answers %s are refused', async (_which, arranged) => {
    const { actor, review, input } = await underReview()
    const confirmed = await arranged(actor)
    const refused = await recordReviewDecision(actor, { ...input, confirmed })
    expect(refused).toEqual({ kind: 'refused', refusal: { reason: 'answers gone' } })
    expect(await effects(review)).toEqual({ decisions: 0, events: 0 })
  })

  it.each([
    ['another form', { form: 'ending' }],
    ['another subject', { subject: '/somewhere/else' }],
    ['other answers', { answers: { why: ['y'], on: ['1', '2'] } }],
  ])('their key proves nothing for %s: refused before they are used and after', async (_what, other) => {
    const { actor, review, input } = await underReview()
    const confirmed = await keptBy(actor)
    const taken = { ...input, confirmed: { ...confirmed, ...other } }
    const gone = { kind: 'refused', refusal: { reason: 'answers gone' } }
    expect(await recordReviewDecision(actor, taken)).toEqual(gone)
    expect(await isUsed(confirmed)).toBe(false)
    expect((await recordReviewDecision(actor, { ...input, confirmed })).kind).toBe('changed')
    expect(await recordReviewDecision(actor, taken)).toEqual(gone)
    expect(await effects(review)).toEqual({ decisions: 1, events: 1 })
  })

  it('keeping them is no deed: history is silent', async () => {
    const actor = await chiefOf('derbyshire')
    const before = await asOwner(sql`select count(*)::int as events from audit_events`)
    await keptBy(actor)
    expect(await asOwner(sql`select count(*)::int as events from audit_events`)).toEqual(before)
  })

  it('the audit committee has nothing to confirm, so nothing of it is kept', async () => {
    const kept = await keepAnswers(await auditOf('derbyshire'), {
      form: 'decision',
      subject: '/',
      answers: {},
    })
    expect(kept).toEqual({ kind: 'refused', refusal: { reason: 'answers gone' } })
  })

  it('one’s own are forgotten after seven days, when the next are kept', async () => {
    const actor = await officeOf('derbyshire', 'Somebody forgetful')
    const [old, young] = [await keptBy(actor), await keptBy(actor)]
    await asOwner(sql`update kept_answers set kept_at = now() - interval '8 days' where id = ${old.id}`)
    const fresh = await keptBy(actor)
    const left = await asOwner<{ id: string }>(
      sql`select id from kept_answers where person_id = ${actor.personId} order by kept_at`,
    )
    expect(left.map((row) => row.id)).toEqual([young.id, fresh.id])
  })

  it('of one form the last twenty that were not confirmed are kept, and all that were', async () => {
    const actor = await officeOf('derbyshire', 'Somebody who begins again and again')
    const [used, first, second] = [await keptBy(actor), await keptBy(actor), await keptBy(actor)]
    const other = await keptBy(actor, 'another form')
    await asOwner(sql`update kept_answers set used_at = now() where id = ${used.id}`)
    for (const [at, { id }] of [used, first, second, other].entries())
      await asOwner(
        sql`update kept_answers set kept_at = now() - ${10 - at} * interval '1 minute' where id = ${id}`,
      )
    for (let kept = 0; kept < 19; kept += 1) await keptBy(actor)
    const left = await asOwner<{ id: string }>(
      sql`select id from kept_answers where person_id = ${actor.personId} order by kept_at`,
    )
    expect(left).toHaveLength(22)
    expect(left.slice(0, 3).map((row) => row.id)).toEqual([used.id, second.id, other.id])
  })

  it('nobody forgets what was confirmed in the last seven days', async () => {
    const actor = await officeOf('derbyshire', 'Somebody who confirmed')
    const { id } = await keptBy(actor)
    const forget = () => asking(actor, (tx) => tx.execute(sql`delete from kept_answers where id = ${id}`))
    await asOwner(sql`update kept_answers set used_at = now() where id = ${id}`)
    await forget()
    const left = () => asOwner(sql`select id from kept_answers where id = ${id}`)
    expect(await left()).toHaveLength(1)
    await asOwner(sql`update kept_answers set used_at = null where id = ${id}`)
    await forget()
    expect(await left()).toHaveLength(0)
  })
})

describe('a deed that breaks leaves nothing behind', () => {
  type Broken = { agreementId: AgreementId; review: BuiltReview; confirmed?: Confirmed }

  const breaksAfterWriting = command(async ({ tx, actor }, { review }: Broken) => {
    await writeDecision(tx, actor, review)
    if (review.cycle === '2026') throw new Error('Broken')
    return changed(null, {
      kind: 'decision recorded',
      subjects: [{ on: 'agreement', id: review.agreementId, before: null, after: null }],
      why: null,
    })
  })

  const cannotBeRemembered = command(async ({ tx, actor }, { review }: Broken) => {
    await writeDecision(tx, actor, review)
    return changed(null, {
      kind: 'decision recorded',
      subjects: [{ on: 'agreement', id: newId(), before: null, after: null }],
      why: null,
    })
  })

  async function writeDecision(
    tx: Parameters<Parameters<typeof command>[0]>[0]['tx'],
    actor: unknown,
    review: BuiltReview,
  ) {
    const officeId = review.asked[0]
    if (!officeId || !actor) throw new Error('Nobody was asked')
    const { id: reviewId, agreementId } = review
    const said = { decision: 'continue', why: 'x', decidedOn: day('2026-11-20') } as const
    await tx.insert(decisions).values({ id: newId(), agreementId, reviewId, officeId, ...said })
  }

  it.each([
    ['an error after a row was written', breaksAfterWriting],
    ['an event that cannot be written', cannotBeRemembered],
  ])('%s: no row, no event, and the answers are free again', async (_how, broken) => {
    const { actor, review } = await underReview()
    const confirmed = await keptBy(actor)
    await expect(broken(actor, { agreementId: review.agreementId, review, confirmed })).rejects.toThrow()
    expect(await effects(review)).toEqual({ decisions: 0, events: 0 })
    expect(await isUsed(confirmed)).toBe(false)
  })
})

describe('a rehearsal says what would be, and changes nothing', () => {
  it('null where it would not be refused', async () => {
    const { actor, review, input } = await underReview()
    expect(await recordReviewDecision.rehearse(actor, input)).toBeNull()
    expect(await effects(review)).toEqual({ decisions: 0, events: 0 })
  })
  it('the reason where it would', async () => {
    const { actor, review, input } = await underReview()
    const rehearsed = await recordReviewDecision.rehearse(actor, { ...input, decidedOn: day('2026-11-24') })
    expect(rehearsed).toEqual({ reason: 'decided in the future' })
    expect(await effects(review)).toEqual({ decisions: 0, events: 0 })
  })
  it('and throws what is broken', async () => {
    const breaks = command(async () => {
      if (engine()) throw new Error('Broken')
      return changed(null, {
        kind: 'agreement recorded',
        subjects: [{ on: 'agreement', id: newId(), before: null, after: null }],
        why: null,
      })
    })
    await expect(breaks.rehearse(theRegister(), {})).rejects.toThrow('Broken')
  })
})

// PGlite is one connection, so nothing there happens at the same moment.
describe.skipIf(engine() !== 'postgresql')('many at the same moment', () => {
  it('the same answers sent five times have one effect, and all are told of it', async () => {
    const { actor, review, input } = await underReview()
    const confirmed = await keptBy(actor)
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => recordReviewDecision(actor, { ...input, confirmed })),
    )
    expect(sent).toEqual(Array.from({ length: 5 }, () => ({ kind: 'changed', value: { cycle: '2026' } })))
    expect(await effects(review)).toEqual({ decisions: 1, events: 1 })
  })

  it('rule 9: five people of one office decide once, and four are told what was decided', async () => {
    const { actor, review, input } = await underReview()
    const sent = await Promise.all(
      (['continue', 'vary', 'withdraw', 'end', 'continue'] as const).map((decision) =>
        recordReviewDecision(actor, { ...input, decision }),
      ),
    )
    expect(sent.filter((one) => one.kind === 'changed')).toHaveLength(1)
    const refused = sent.filter((one) => one.kind === 'refused').map((one) => one.refusal.reason)
    expect(refused).toEqual(Array.from({ length: 4 }, () => 'already decided'))
    expect(await effects(review)).toEqual({ decisions: 1, events: 1 })
  })

  it('refused the first time, the same answers are free for the second', async () => {
    const { actor, review, input } = await underReview()
    const confirmed = await keptBy(actor)
    const sent = await Promise.all([
      recordReviewDecision(actor, { ...input, confirmed, decidedOn: day('2027-01-01') }),
      recordReviewDecision(actor, { ...input, confirmed }),
    ])
    expect(sent.some((one) => one.kind === 'changed')).toBe(true)
    expect(await effects(review)).toEqual({ decisions: 1, events: 1 })
  })
})
