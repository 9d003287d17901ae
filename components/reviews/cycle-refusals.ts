import { isMaintenanceReason, sayWhyNotMaintain } from '@/components/agreements/maintenance-words'
import type { ChangedSince } from '@/domain/agreements/version'
import type { WhyNotClose, WhyNotCloseNow, WhyNotDueOn, WhyNotOpenReview } from '@/domain/reviews/cycle'
import { dayInWords } from '@/lib/dates/words'

type Gone = { reason: 'not found' | 'answers gone' }
type FormTrouble = { field: string | null; message: string }

/** Why a review was not opened, at the field that can put it right or for the form as a whole. */
export function sayWhyNotOpened(refusal: WhyNotOpenReview | WhyNotDueOn | ChangedSince | Gone): FormTrouble {
  if (refusal.reason === 'due in the past') {
    return { field: 'dueOn', message: 'Date decisions are due must be today or in the future' }
  }
  return { field: null, message: sayWhyNotOpen(refusal) }
}

/** Why a person may not open a review of an agreement, as a sentence. */
export function sayWhyNotOpen(refusal: WhyNotOpenReview | ChangedSince | Gone): string {
  switch (refusal.reason) {
    case 'changed since':
      return 'The agreement was changed while you were filling this in. Nothing was recorded.'
    case 'review open already':
      return `Review ${refusal.cycle} is open. The next review can be opened once it is closed.`
    case 'already ended':
      return 'This agreement has ended, so there is nothing left to review.'
    case 'no party to ask':
      return 'No force is recorded as a party today, so there is no office to ask.'
    case 'nothing made to review':
      return 'This agreement is still a draft: nothing has been made yet that could be reviewed.'
    case 'not found':
      return 'There is no such agreement, or you may not see it. Nothing was recorded.'
    case 'answers gone':
      return ANSWERS_GONE
    case 'chief constables record decisions':
      return 'A review is opened by the commissioner’s office of a party or by the regional programme office. A chief constable’s office records decisions in it.'
    case 'your force is not a party':
      return 'A review is opened by the commissioner’s office of a party or by the regional programme office. Your force is not a party.'
    default:
      return isMaintenanceReason(refusal.reason) ? sayWhyNotMaintain(refusal.reason) : ''
  }
}

/** Why a review was not closed, for the form as a whole. */
export function sayWhyNotClosed(refusal: WhyNotClose | WhyNotCloseNow | Gone): FormTrouble {
  if (refusal.reason === 'decided since') return { field: null, message: sayDecidedSince(refusal.since) }
  return { field: null, message: sayWhyNotClose(refusal) }
}

/** Why a person may not close a review, as a sentence. */
export function sayWhyNotClose(refusal: WhyNotClose | Gone): string {
  switch (refusal.reason) {
    case 'closed already':
      return `This review was closed on ${dayInWords(refusal.closedOn)}${refusal.closedBy ? ` by ${refusal.closedBy}` : ''}.`
    case 'only its opener closes it':
      return 'A review is closed by the office that opened it or by the regional programme office.'
    case 'not found':
      return 'There is no such review, or you may not see it. Nothing was recorded.'
    case 'answers gone':
      return ANSWERS_GONE
    case 'chief constables record decisions':
      return 'A review is closed by the office that opened it or by the regional programme office. A chief constable’s office records decisions in it.'
    default:
      return isMaintenanceReason(refusal.reason) ? sayWhyNotMaintain(refusal.reason) : ''
  }
}

/** "2 decisions were recorded since you looked…": nobody closes a review over what they have not read. */
export function sayDecidedSince(since: number): string {
  const decisions = since === 1 ? '1 decision was' : `${since} decisions were`
  return `The review was not closed, because ${decisions} recorded since you looked. Read what it says now, then close it.`
}

const ANSWERS_GONE =
  'These answers are no longer kept. Answers are kept for 7 days, for the person who gave them. Fill in the form again.'
