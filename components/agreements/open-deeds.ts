import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotChangeDetails } from '@/domain/agreements/details'
import { whyNotDraft } from '@/domain/agreements/draft'
import { whyNotConfirmLapse, whyNotEnd } from '@/domain/agreements/ending'
import { whyNotExtend } from '@/domain/agreements/extension'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { whyNotSetParent } from '@/domain/agreements/parent'
import { whyNotRecordTerm } from '@/domain/agreements/recorded-term'
import { whyNotSupersede, whyNotWithdrawSupersession } from '@/domain/agreements/supersession'
import { whyNotOpenReview } from '@/domain/reviews/cycle'
import { openCycleOf } from '@/domain/reviews/review'
import type { Day } from '@/lib/dates/day'
import { sayWhyNotMaintain } from './maintenance-words'

/** What the person may do to the agreement today. */
export type OpenDeeds = Record<
  | 'extend'
  | 'end'
  | 'confirmLapse'
  | 'recordTerm'
  | 'openReview'
  | 'setUp'
  | 'changeDetails'
  | 'setParent'
  | 'supersede'
  | 'withdrawSupersession',
  boolean
>

/** Asks the rules that also refuse the deeds themselves, so that no button leads to a refusal. */
export function openDeeds(agreement: AgreementPage, actor: PersonActor, today: Day): OpenDeeds {
  const openCycle = openCycleOf(agreement.reviews)
  return {
    extend: whyNotExtend(agreement, actor, today) === null,
    end: whyNotEnd(agreement, actor, today) === null,
    confirmLapse: whyNotConfirmLapse(agreement, actor, today) === null,
    recordTerm: whyNotRecordTerm(agreement, actor) === null,
    openReview: whyNotOpenReview({ ...agreement, openCycle }, actor, today) === null,
    setUp: whyNotDraft(agreement, actor) === null,
    changeDetails: whyNotChangeDetails(agreement, actor) === null,
    setParent: whyNotSetParent(agreement, actor) === null,
    supersede: whyNotSupersede(agreement, actor) === null,
    withdrawSupersession: whyNotWithdrawSupersession(agreement, actor) === null,
  }
}

/** Why nothing can be recorded of its term, as a sentence. */
export function sayWhyNoDeed(agreement: AgreementPage, actor: PersonActor): string {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return sayWhyNotMaintain(reason)
  if (agreement.isDraft) return 'Nothing of this agreement has been made yet, so there is no term to change.'
  return 'This agreement has ended, so its term changes no more. What was recorded wrongly is corrected under Extensions.'
}
