import type { Answer } from '@/components/forms/check-answers'
import { decisionInWords } from '@/components/reviews/decision-words'
import { Wording } from '@/components/ui/text'
import type { RecordedDecision, ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import type { AnswersId } from '@/domain/ids'
import type { DecisionCorrection } from '@/domain/reviews/review-decision'
import { dayInWords } from '@/lib/dates/words'

export type CheckedCorrection = {
  actor: PersonActor
  page: ReviewPage
  kept: { id: AnswersId; input: DecisionCorrection }
  /** The office's decision as it stands. */
  stands: RecordedDecision
}

type Changing = (what: string, box: string) => Pick<Answer, 'change'>

/** What the decision says now beside what the correction says. */
export function correctionAnswers(
  { actor, page, kept, stands }: CheckedCorrection,
  change: Changing,
): Answer[] {
  const { input } = kept
  const office = page.review.asked.find((one) => one.officeId === input.officeId)
  const onBehalf = actor.role === 'registrar' ? ` (corrected on its behalf by ${actor.name})` : ''
  return [
    { answer: 'Decision of', now: office?.holder, willBe: `${office?.holder}${onBehalf}` },
    {
      answer: 'Decision',
      now: decisionInWords(stands.decision, stands.until),
      willBe: decisionInWords(input.decision, input.until),
      ...change('decision', 'decision'),
    },
    {
      answer: 'Decided',
      now: dayInWords(stands.decidedOn),
      willBe: dayInWords(input.decidedOn),
      ...change('date it was decided', 'decidedOn-day'),
    },
    {
      answer: 'Why',
      now: <Wording>{stands.why}</Wording>,
      willBe: <Wording>{input.why}</Wording>,
      ...change('why', 'why'),
    },
  ]
}
