import type { Answer } from '@/components/forms/check-answers'
import { decisionInWords } from '@/components/reviews/decision-words'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Wording } from '@/components/ui/text'
import type { ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import type { AnswersId } from '@/domain/ids'
import type { ReviewDecision } from '@/domain/reviews/review-decision'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { decision } from '../deed'

type Checked = { actor: PersonActor; page: ReviewPage; input: ReviewDecision; id: AnswersId }

/** What the register says of this office's decision now, and what it will say. */
export function answersOf({ actor, page, input, id }: Checked): Answer[] {
  const office = page.review.asked.find((one) => one.officeId === input.officeId)
  const change = (what: string, box: string) => ({ href: paths.change(decision.form(input), id, box), what })
  const onBehalf = actor.role === 'registrar' ? ` (recorded on its behalf by ${actor.name})` : ''
  return [
    {
      answer: 'Decision of',
      now: <NotRecorded>None</NotRecorded>,
      willBe: `${office?.holder}${onBehalf}`,
    },
    {
      answer: 'Decision',
      now: <NotRecorded>Awaited</NotRecorded>,
      willBe: decisionInWords(input.decision, input.until),
      change: change('decision', 'decision'),
    },
    {
      answer: 'Decided',
      now: <NotRecorded />,
      willBe: dayInWords(input.decidedOn),
      change: change('date it was decided', 'decidedOn-day'),
    },
    {
      answer: 'Why',
      now: <NotRecorded>None</NotRecorded>,
      willBe: <Wording>{input.why}</Wording>,
      change: change('why', 'why'),
    },
  ]
}
