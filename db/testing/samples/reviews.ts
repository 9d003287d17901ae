import { day } from '@/lib/dates/day'
import { closeReview } from '../../commands/close-review'
import { correctReviewDecision } from '../../commands/correct-review-decision'
import { openReview } from '../../commands/open-review'
import { recordReviewDecision } from '../../commands/record-review-decision'
import { officeOf, registrarOf } from '../actors'
import { aDecision, aForce, anAgreement, aReview } from '../builders'
import { openedOn } from '../recorded'
import { sample } from './sample'

export const reviewSamples = {
  'open-review': sample(openReview, async () => {
    const about = await openedOn(await anAgreement())
    const input = { ...about, dueOn: day('2026-12-31'), why: 'The yearly review' }
    return { actor: await officeOf('derbyshire'), input }
  }),
  'record-review-decision': sample(recordReviewDecision, async () => {
    const { about, office } = await underReview()
    return { actor: await officeOf('derbyshire'), input: { ...about, officeId: office.id, ...toExtend } }
  }),
  'correct-review-decision': sample(correctReviewDecision, async () => {
    const { about, review, office } = await underReview()
    const corrects = await aDecision(review, office)
    const input = { ...about, officeId: office.id, ...toExtend, corrects }
    return { actor: await officeOf('derbyshire'), input }
  }),
  'close-review': sample(closeReview, async () => {
    const { about, review, office } = await underReview()
    await aDecision(review, office)
    return { actor: await registrarOf(), input: { ...about, decided: 1 } }
  }),
}

const toExtend = {
  ...{ decision: 'extend' as const, until: day('2031-03-31') },
  ...{ decidedOn: day('2026-11-01'), why: 'It works' },
}

/** An agreement under review, and the office of one of its parties. */
async function underReview() {
  const agreement = await anAgreement()
  const review = await aReview(agreement)
  const { policingBody } = await aForce({ code: 'derbyshire' })
  return { about: { reference: agreement.reference, cycle: review.cycle }, review, office: policingBody }
}
