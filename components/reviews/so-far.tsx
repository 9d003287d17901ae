import type { Review } from '@/db/queries/reviews'
import { standingDecisions } from '@/domain/reviews/review'
import { type View, viewsOf } from '@/domain/reviews/views'
import { wouldInWords } from './decision-words'

/** What the decisions recorded so far come to: who would do what, and whether they agree. */
export function SoFar({ review }: { review: Review }) {
  const standing = standingDecisions(review.decisions)
  const views = viewsOf(standing)
  if (views.length === 0)
    return <p>{review.closedOn ? 'No office decided.' : 'No office has decided yet.'}</p>
  const decided = { count: standing.length, all: standing.length === review.asked.length }
  const sentences = views.map((view) => `${whoHolds(view, review, decided)} would ${wouldInWords(view)}`)
  if (sentences.length === 1) return <p>{sentences[0]}.</p>
  const past = review.closedOn !== null || decided.all
  return (
    <p>
      {sentences.join('. ')}, so {past ? 'they do' : 'as things stand they do'} <strong>not agree</strong>.
    </p>
  )
}

type Decided = { count: number; all: boolean }

/** "The Chief Constable of Lincolnshire Police", "5 of the 6 offices that have decided", "All 10 offices". */
function whoHolds({ officeIds }: View, review: Review, decided: Decided): string {
  if (officeIds.length <= 2) return holdersIn(officeIds, review)
  const offices = decided.all ? 'offices' : 'offices that have decided'
  return officeIds.length === decided.count
    ? `All ${decided.count} ${offices}`
    : `${officeIds.length} of the ${decided.count} ${offices}`
}

function holdersIn(officeIds: View['officeIds'], review: Review): string {
  const holders = review.asked.filter((one) => officeIds.includes(one.officeId))
  return holders.map((one, index) => `${index === 0 ? 'The' : 'the'} ${one.holder}`).join(' and ')
}
