import {
  answersOnKeeping,
  answersOnMaking,
  type ChangeLink,
} from '@/components/agreements/answers-about-document'
import { answerOnBeneath } from '@/components/agreements/beneath-answer'
import { whoLeaves } from '@/components/agreements/who-leaves'
import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage } from '@/db/queries/agreements'
import { type Ending, goneFrom } from '@/domain/agreements/ending'
import { isEndingKind, standingInstruments } from '@/domain/agreements/instrument'
import { lastDayBefore } from '@/domain/agreements/party-changes'
import { dayInWords } from '@/lib/dates/words'

/** The ending that is recorded, where one has been since, beside the one that will be. */
export function endingAnswers(agreement: AgreementPage, input: Ending, change: ChangeLink): Answer[] {
  const now = standingInstruments(agreement.instruments).findLast((one) => isEndingKind(one.kind)) ?? null
  const sides = { now: input.leavers ? null : now, willBe: input, parties: agreement.parties, change }
  const takesEffect = { answer: 'First day no longer in force', what: 'first day it is no longer in force' }
  return [
    endsFor(agreement, input, change),
    ...answersOnMaking(sides, takesEffect),
    ...answerOnBeneath(input, change),
    ...answersOnKeeping(sides),
  ]
}

function endsFor(agreement: AgreementPage, input: Ending, change: ChangeLink): Answer {
  const answer = 'Who it ends for'
  const { leavers } = input
  if (leavers) {
    const willBe = `until ${dayInWords(lastDayBefore(goneFrom(input)))}`
    return whoLeaves(agreement, { answer, leavers, willBe }, change)
  }
  return {
    answer,
    now: <NotRecorded>Nobody</NotRecorded>,
    willBe: 'Every party',
    ...(agreement.parties.length > 0 ? change('who it ends for', 'endsFor') : {}),
  }
}
