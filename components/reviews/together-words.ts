import type { Review } from '@/db/queries/reviews'
import { standingDecisions } from '@/domain/reviews/review'
import { viewsOf } from '@/domain/reviews/views'
import { officeInWords } from './asked-words'
import { wouldInWords } from './decision-words'

/** What the offices of one force come to together: "Both would continue", "Awaiting the policing body". */
export function togetherInWords(review: Review, forceCode: string): string {
  const offices = review.asked.filter((one) => one.forceCode === forceCode)
  const decided = standingDecisions(review.decisions).filter((one) =>
    offices.some((office) => office.officeId === one.officeId),
  )
  const awaited = offices.filter((office) => !decided.some((one) => one.officeId === office.officeId))
  const [waits, ...more] = awaited
  if (waits && review.closedOn)
    return more.length > 0 ? 'Neither decided' : `The ${officeInWords(waits.kind)} did not decide`
  if (waits) return more.length > 0 ? 'Awaiting both' : `Awaiting the ${officeInWords(waits.kind)}`
  const [view, ...others] = viewsOf(decided)
  if (!view || others.length > 0) return 'They differ'
  return `${offices.length > 1 ? 'Both would' : 'Would'} ${wouldInWords(view)}`
}
