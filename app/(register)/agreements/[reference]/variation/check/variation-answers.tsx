import {
  answersOnKeeping,
  answersOnMaking,
  type ChangeLink,
} from '@/components/agreements/answers-about-document'
import { answerOnNoticeChange } from '@/components/agreements/answers-about-term'
import { answerOnWords } from '@/components/agreements/answers-about-words'
import type { Answer } from '@/components/forms/check-answers'
import type { AgreementPage } from '@/db/queries/agreements'
import { standingInstruments } from '@/domain/agreements/instrument'
import { standingOn } from '@/domain/agreements/status'
import type { Variation } from '@/domain/agreements/variation'
import { today } from '@/lib/dates/today'

/** The latest variation that stands, where there is one, beside the one that will be recorded. */
export function variationAnswers(agreement: AgreementPage, input: Variation, change: ChangeLink): Answer[] {
  const now = standingInstruments(agreement.instruments).findLast((one) => one.kind === 'variation') ?? null
  const sides = { now, willBe: input, parties: agreement.parties, change }
  const { notice } = standingOn(agreement, today())
  return [
    answerOnWords({ kind: 'variation', ...sides }),
    answerOnNoticeChange({ now: notice, willBe: input.notice, change }),
    ...answersOnMaking(sides),
    ...answersOnKeeping(sides),
  ]
}
