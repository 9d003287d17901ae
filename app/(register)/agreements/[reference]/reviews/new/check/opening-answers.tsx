import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Wording } from '@/components/ui/text'
import type { AgreementPage } from '@/db/queries/agreements'
import type { ReviewOpening } from '@/domain/reviews/cycle'
import { nextCycle, openCycleOf } from '@/domain/reviews/review'
import { today } from '@/lib/dates/today'
import { dayWithDistance } from '@/lib/dates/words'

type Changing = (what: string, box: string) => Pick<Answer, 'change'>

/** What the register says of a review of the agreement now, and what it will say. */
export function openingAnswers({ reviews }: AgreementPage, input: ReviewOpening, change: Changing): Answer[] {
  const open = openCycleOf(reviews)
  const next = nextCycle(
    today().slice(0, 4),
    reviews.map((one) => one.cycle),
  )
  return [
    {
      answer: 'Review',
      now: open ? `Review ${open} is open` : <NotRecorded>None is open</NotRecorded>,
      willBe: `Review ${next}`,
    },
    {
      answer: 'Decisions due',
      now: <NotRecorded>None</NotRecorded>,
      willBe: dayWithDistance(today(), input.dueOn),
      ...change('date decisions are due', 'dueOn-day'),
    },
    {
      answer: 'Why',
      now: <NotRecorded>None</NotRecorded>,
      willBe: <Wording>{input.why}</Wording>,
      ...change('why', 'why'),
    },
  ]
}
