import { isMaintenanceReason, sayWhyNotMaintain } from '@/components/agreements/maintenance-words'
import type { WhyNotThisCorrection } from '@/domain/reviews/decision-correction'
import type { WhyNotDecide, WhyNotThisDecision } from '@/domain/reviews/review-decision'
import { dayInWords } from '@/lib/dates/words'
import { toldInWords } from './decision-words'

type WhyNotAtAll = WhyNotDecide | { reason: 'everybody has decided' | 'not found' | 'answers gone' }
type DecisionRefusal = WhyNotAtAll | WhyNotThisDecision | WhyNotThisCorrection

/** Why a decision was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotDecided(refusal: DecisionRefusal): { field: string | null; message: string } {
  switch (refusal.reason) {
    case 'decided in the future':
      return { field: 'decidedOn', message: 'Date it was decided must be today or in the past' }
    case 'extends into the past':
      return {
        field: 'until',
        message: `Date to extend until must be after today, ${dayInWords(refusal.today)}`,
      }
    case 'extends not after its end':
      return {
        field: 'until',
        message: `Date to extend until must be after ${dayInWords(refusal.end)}, the last end that is recorded`,
      }
    case 'runs until ended':
      return {
        field: 'decision',
        message: 'Select another decision: this agreement runs until it is ended, so it has no end to extend',
      }
    case 'nothing to correct it to':
      return {
        field: 'decision',
        message: 'These answers are the same as the decision that is recorded. Change what is wrong in it',
      }
    case 'corrected since':
      return {
        field: null,
        message: `Nothing was recorded, because this decision was corrected while you were filling this in. It now says: ${toldInWords(refusal)}. Compare it with your answers: if yours are right, check them again, and they will correct what it now says.`,
      }
    default:
      return { field: null, message: sayWhyNotDecide(refusal) }
  }
}

/** Why a person may not record or correct a decision, as a sentence. */
export function sayWhyNotDecide(refusal: WhyNotAtAll): string {
  switch (refusal.reason) {
    case 'review closed':
      return `This review was closed on ${dayInWords(refusal.closedOn)}, so it takes no more decisions.`
    case 'office not asked':
      return 'This review asks the offices of the forces that were parties when it opened, and this office is not one of them.'
    case 'another office decides':
      return `Only the office of the ${refusal.holder} can record this decision, or the regional programme office on its behalf.`
    case 'already decided':
      return `A decision of the ${refusal.holder} is recorded already: ${toldInWords(refusal)}. A recorded decision is never edited; a correction is a new one.`
    case 'everybody has decided':
      return 'Every office that this review asks has decided. A recorded decision is never edited; a correction is a new one.'
    case 'nothing decided to correct':
      return 'No decision of this office is recorded, so there is none to correct.'
    case 'not found':
      return 'There is no such review, or you may not see it. Nothing was recorded.'
    case 'answers gone':
      return 'These answers are no longer kept. Answers are kept for 7 days, the last 20 of each form, for the person who gave them. Fill in the form again.'
    default:
      return isMaintenanceReason(refusal.reason) ? sayWhyNotMaintain(refusal.reason) : ''
  }
}
