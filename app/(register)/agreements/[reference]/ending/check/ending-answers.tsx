import {
  answersOnKeeping,
  answersOnMaking,
  type ChangeLink,
} from '@/components/agreements/answers-about-document'
import { answerOnBeneath } from '@/components/agreements/beneath-answer'
import type { Answer } from '@/components/forms/check-answers'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Ending } from '@/domain/agreements/ending'
import { isEndingKind, standingInstruments } from '@/domain/agreements/instrument'

/** The ending that is recorded, where one has been since, beside the one that will be. */
export function endingAnswers(agreement: AgreementPage, input: Ending, change: ChangeLink): Answer[] {
  const now = standingInstruments(agreement.instruments).findLast((one) => isEndingKind(one.kind)) ?? null
  const sides = { now, willBe: input, parties: agreement.parties, change }
  const takesEffect = { answer: 'First day no longer in force', what: 'first day it is no longer in force' }
  return [
    ...answersOnMaking(sides, takesEffect),
    ...answerOnBeneath(input, change),
    ...answersOnKeeping(sides),
  ]
}
