import {
  answersOnKeeping,
  answersOnMaking,
  type ChangeLink,
} from '@/components/agreements/answers-about-document'
import { answersOnTerm } from '@/components/agreements/answers-about-term'
import type { Answer } from '@/components/forms/check-answers'
import type { AgreementPage } from '@/db/queries/agreements'
import { latestEnd } from '@/domain/agreements/gap'
import { standingInstruments } from '@/domain/agreements/instrument'
import type { Renewal } from '@/domain/agreements/renewal'
import { originalOf, standingOn } from '@/domain/agreements/status'
import { today } from '@/lib/dates/today'

/** The document that made the term there is now, beside the renewal that will make the next. */
export function renewalAnswers(agreement: AgreementPage, input: Renewal, change: ChangeLink): Answer[] {
  const { instruments, parties } = agreement
  const renewed = standingInstruments(instruments).findLast((one) => one.kind === 'renewal')
  const sides = { now: renewed ?? originalOf(instruments) ?? null, willBe: input, parties, change }
  const term = { end: latestEnd(instruments), notice: standingOn(agreement, today()).notice }
  const [commences, ...making] = answersOnMaking(sides, {
    answer: 'Term commences',
    what: 'date the new term commences',
  })
  return [
    ...(commences ? [commences] : []),
    ...answersOnTerm({ now: term, willBe: input, change }),
    ...making,
    ...answersOnKeeping(sides),
  ]
}
