import type { ChangeLink } from '@/components/agreements/answers-about-document'
import { DayWords } from '@/components/agreements/day-words'
import type { ChosenParty } from '@/components/agreements/joiners'
import { whoJoins } from '@/components/agreements/who-joins'
import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage } from '@/db/queries/agreements'
import type { MissingParties } from '@/domain/agreements/joining'

export function missingAnswers(
  { regionSizes }: AgreementPage,
  { input, joiners }: { input: MissingParties; joiners: ChosenParty[] },
  change: ChangeLink,
): Answer[] {
  const none = <NotRecorded>None</NotRecorded>
  return [
    whoJoins({ answer: 'Who is added', joiners, regionSizes }, change),
    {
      answer: 'First day as a party',
      now: none,
      willBe: <DayWords on={input.fromOn} />,
      ...change('first day as a party', 'fromOn-day'),
    },
    {
      answer: 'Where it says so',
      now: none,
      willBe: input.source,
      ...change('where it says so', 'source'),
    },
    { answer: 'Why', now: none, willBe: input.why, ...change('why', 'why') },
  ]
}
