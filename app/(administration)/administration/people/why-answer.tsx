import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Wording } from '@/components/ui/text'

/** The reason, as the last of the answers to be checked. */
export function whyAnswer(
  why: string,
  change: (what: string, box: string) => Pick<Answer, 'change'>,
): Answer {
  return {
    answer: 'Why',
    now: <NotRecorded>None</NotRecorded>,
    willBe: <Wording>{why}</Wording>,
    ...change('why', 'why'),
  }
}
