import type { ChangeLink } from '@/components/agreements/answers-about-document'
import { answerOnBeneath } from '@/components/agreements/beneath-answer'
import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage } from '@/db/queries/agreements'
import type { LapseConfirmation } from '@/domain/agreements/ending'
import { standingInstruments } from '@/domain/agreements/instrument'

/** The confirmation that is recorded, where one has been since, beside the one that will be. */
export function lapseAnswers(
  agreement: AgreementPage,
  { confirmedBy, beneath, why }: LapseConfirmation,
  change: ChangeLink,
): Answer[] {
  const now = standingInstruments(agreement.instruments).find((one) => one.kind === 'confirmed lapse')
  return [
    {
      answer: 'Confirmed by',
      now: now?.confirmedBy ?? <NotRecorded>Nobody</NotRecorded>,
      willBe: confirmedBy,
      ...change('who confirms it', 'confirmedBy'),
    },
    ...answerOnBeneath({ beneath }, change),
    {
      answer: 'Why',
      now: now?.why ?? <NotRecorded>None</NotRecorded>,
      willBe: why,
      ...change('why', 'why'),
    },
  ]
}
