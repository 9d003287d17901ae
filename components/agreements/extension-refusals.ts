import type { WhyNotExtend, WhyNotThisExtension } from '@/domain/agreements/extension'
import { type Amending, isAmendReason, sayWhyNotAmend, sayWhyNotTheseDates } from './amendment-refusals'
import type { AnyDeedRefusal, Trouble } from './deed-refusals'

type ExtensionRefusal =
  | WhyNotExtend
  | WhyNotThisExtension
  | AnyDeedRefusal
  | { reason: 'review did not agree' }

/** Why an extension was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotExtended(refusal: ExtensionRefusal): Trouble {
  if (refusal.reason === 'review did not agree') return { field: null, message: NOT_AGREED }
  if (isAmendReason(refusal) || refusal.reason === 'runs until ended')
    return { field: null, message: sayWhyNotExtend(refusal) }
  return sayWhyNotTheseDates(refusal, DATES)
}

/** Why a person may not extend an agreement, as a sentence. */
export function sayWhyNotExtend(whyNot: WhyNotExtend): string {
  return whyNot.reason === 'runs until ended' ? NO_END_TO_MOVE : sayWhyNotAmend(whyNot, EXTENDING)
}

const EXTENDING: Amending = { nothing: 'to extend', cannot: 'it cannot be extended' }
const DATES = {
  end: 'New end date',
  takesEffect: 'Date the extension takes effect',
  made: 'Date the extension was made',
}
const NOT_AGREED =
  'The review does not agree to extend this agreement, so no extension can be linked to it. Start again from the agreement.'

export const NO_END_TO_MOVE = 'This agreement runs until somebody ends it, so there is no end date to move.'
