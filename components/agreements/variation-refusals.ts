import type { WhyNotAmend } from '@/domain/agreements/amendment'
import type { WhyNotThisVariation } from '@/domain/agreements/variation'
import { type Amending, isAmendReason, sayWhyNotAmend, sayWhyNotTheseDates } from './amendment-refusals'
import type { AnyDeedRefusal, Trouble } from './deed-refusals'

/** Why a variation was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotVaried(refusal: WhyNotAmend | WhyNotThisVariation | AnyDeedRefusal): Trouble {
  if (isAmendReason(refusal)) return { field: null, message: sayWhyNotVary(refusal) }
  return sayWhyNotTheseDates(refusal, DATES)
}

/** Why a person may not record a variation of an agreement, as a sentence. */
export function sayWhyNotVary(whyNot: WhyNotAmend): string {
  return sayWhyNotAmend(whyNot, VARYING)
}

const VARYING: Amending = { nothing: 'to vary', cannot: 'it cannot be varied' }
const DATES = { takesEffect: 'Date the variation takes effect', made: 'Date the variation was made' }
