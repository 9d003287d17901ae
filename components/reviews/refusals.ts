import { isMaintenanceReason, sayWhyNotMaintain } from '@/components/agreements/maintenance-words'
import type { WhyNotDecide, WhyNotThisDecision } from '@/domain/reviews/review-decision'
import { dayInWords } from '@/lib/dates/words'
import { decisionInWords } from './decision-words'

type DecisionRefusal =
  | WhyNotDecide
  | WhyNotThisDecision
  | { reason: 'not found' | 'answers gone' | 'corrected since' }

/** Why a decision was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotDecided(refusal: DecisionRefusal): { field: string | null; message: string } {
  if (refusal.reason === 'decided in the future') {
    return { field: 'decidedOn', message: 'Date it was decided must be today or in the past' }
  }
  if (refusal.reason === 'extends into the past') {
    return {
      field: 'until',
      message: `Date to extend until must be after today, ${dayInWords(refusal.today)}`,
    }
  }
  return { field: null, message: sayWhyNotDecide(refusal) }
}

/** Why a person may not record or correct a decision, as a sentence. */
export function sayWhyNotDecide(
  refusal: Exclude<DecisionRefusal, { reason: 'decided in the future' | 'extends into the past' }>,
): string {
  switch (refusal.reason) {
    case 'review closed':
      return `This review was closed on ${dayInWords(refusal.closedOn)}, so it takes no more decisions.`
    case 'office not asked':
      return 'This review asks the offices of the forces that were parties when it opened. Yours was not one of them.'
    case 'another office decides':
      return `Only the office of the ${refusal.holder} can record this decision.`
    case 'already decided':
      return `A decision of the ${refusal.holder} is recorded already: ${lowerFirst(decisionInWords(refusal.decision, refusal.until))}, decided on ${dayInWords(refusal.decidedOn)}. A recorded decision is never edited; a correction is a new one.`
    case 'nothing decided to correct':
      return 'No decision of this office is recorded, so there is none to correct.'
    case 'corrected since':
      return 'Somebody else corrected this decision first. Nothing was recorded. Open the review to see what it says now.'
    case 'not found':
      return 'There is no such review, or you may not see it. Nothing was recorded.'
    case 'answers gone':
      return 'These answers are no longer kept. Answers are kept for 7 days, for the person who gave them. Fill in the form again.'
    default:
      return isMaintenanceReason(refusal.reason) ? sayWhyNotMaintain(refusal.reason) : ''
  }
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
