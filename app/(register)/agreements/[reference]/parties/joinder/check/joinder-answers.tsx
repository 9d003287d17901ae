import {
  answersOnKeeping,
  answersOnMaking,
  type ChangeLink,
} from '@/components/agreements/answers-about-document'
import { DayWords } from '@/components/agreements/day-words'
import type { ChosenParty } from '@/components/agreements/joiners'
import { whoJoins } from '@/components/agreements/who-joins'
import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Joinder } from '@/domain/agreements/joining'

/** Who joins, and the document by which they do, which is not there yet. */
export function joinderAnswers(
  agreement: AgreementPage,
  { input, joiners }: { input: Joinder; joiners: ChosenParty[] },
  change: ChangeLink,
): Answer[] {
  const { parties, regionSizes } = agreement
  const sides = { now: null, willBe: input, parties, change }
  const takesEffect = { answer: 'First day as a party', what: 'first day as a party' }
  return [
    whoJoins({ answer: 'Who joins', joiners, regionSizes }, change),
    ...answersOnMaking(sides, takesEffect),
    {
      answer: 'Those who join signed',
      now: <NotRecorded />,
      willBe: <DayWords on={input.joinersSignedOn} />,
      ...change('when those who join signed', 'joinersSignedOn-day'),
    },
    ...answersOnKeeping(sides),
  ]
}
