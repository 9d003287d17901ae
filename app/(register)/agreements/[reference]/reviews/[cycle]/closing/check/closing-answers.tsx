import type { Answer } from '@/components/forms/check-answers'
import { outcomeInWords, resultInWords } from '@/components/reviews/decision-words'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { Review } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { resultOf, standingDecisions } from '@/domain/reviews/review'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'

/** What closing a review changes: its result stays as it is then. */
export function closingAnswers(review: Review, actor: PersonActor): Answer[] {
  const asked = review.asked.map((one) => one.officeId)
  const result = resultOf(asked, standingDecisions(review.decisions))
  return [
    { answer: 'Review', now: 'Open', willBe: `Closed on ${dayInWords(today())}` },
    { answer: 'Result', now: resultInWords(result), willBe: outcomeInWords(result) },
    { answer: 'Closed by', now: <NotRecorded>Nobody</NotRecorded>, willBe: actor.name },
  ]
}
