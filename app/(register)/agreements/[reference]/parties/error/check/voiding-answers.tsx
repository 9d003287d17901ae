import type { ChangeLink } from '@/components/agreements/answers-about-document'
import { whoLeaves } from '@/components/agreements/who-leaves'
import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Voiding } from '@/domain/agreements/voiding'

export function voidingAnswers(agreement: AgreementPage, input: Voiding, change: ChangeLink): Answer[] {
  const who = { answer: 'Recorded in error', leavers: input.parties, willBe: 'never a party' }
  return [
    whoLeaves(agreement, who, change),
    { answer: 'Why', now: <NotRecorded>None</NotRecorded>, willBe: input.why, ...change('why', 'why') },
  ]
}
