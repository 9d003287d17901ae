import {
  answersOnKeeping,
  answersOnMaking,
  type ChangeLink,
} from '@/components/agreements/answers-about-document'
import { whoLeaves } from '@/components/agreements/who-leaves'
import type { Answer } from '@/components/forms/check-answers'
import type { AgreementPage } from '@/db/queries/agreements'
import { lastDayBefore } from '@/domain/agreements/party-changes'
import type { Withdrawal } from '@/domain/agreements/withdrawal'
import { dayInWords } from '@/lib/dates/words'

/** Who leaves, and the notice by which they do: a document that is not there yet. */
export function withdrawalAnswers(agreement: AgreementPage, input: Withdrawal, change: ChangeLink): Answer[] {
  const sides = { now: null, willBe: input, parties: agreement.parties, change }
  const until = `until ${dayInWords(lastDayBefore(input.takesEffectOn))}`
  const takesEffect = { answer: 'First day no longer a party', what: 'first day no longer a party' }
  const making = answersOnMaking(sides, takesEffect).map((one) =>
    one.answer === 'Made' ? { ...one, answer: 'Notice given' } : one,
  )
  return [
    whoLeaves(agreement, { answer: 'Who withdraws', leavers: input.parties, willBe: until }, change),
    ...making,
    ...answersOnKeeping(sides),
  ]
}
