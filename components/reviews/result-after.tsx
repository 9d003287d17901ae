import { Fact, Facts } from '@/components/ui/facts'
import type { Review } from '@/db/queries/reviews'
import { type Decided, resultOf, standingDecisions } from '@/domain/reviews/review'
import { dayInWords } from '@/lib/dates/words'
import { resultInWords } from './decision-words'

/** What a review comes to before and after a decision is recorded in it. */
export function ResultAfter({ review, decided }: { review: Review; decided: Decided }) {
  const asked = review.asked.map((one) => one.officeId)
  const standing = standingDecisions(review.decisions)
  const after = [...standing.filter((one) => one.officeId !== decided.officeId), decided]
  return (
    <Facts>
      <Fact term="Review now">{resultInWords(resultOf(asked, standing))}</Fact>
      <Fact term="Review after" sub={`Decisions are due by ${dayInWords(review.dueOn)}`}>
        {resultInWords(resultOf(asked, after))}
      </Fact>
    </Facts>
  )
}
