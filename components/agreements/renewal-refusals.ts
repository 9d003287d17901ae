import type { WhyNotAmend } from '@/domain/agreements/amendment'
import type { WhyNotThisRenewal } from '@/domain/agreements/renewal'
import { type Amending, isAmendReason, sayWhyNotAmend, sayWhyNotTheseDates } from './amendment-refusals'
import type { AnyDeedRefusal, Trouble } from './deed-refusals'

/** Why a renewal was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotRenewed(refusal: WhyNotAmend | WhyNotThisRenewal | AnyDeedRefusal): Trouble {
  if (isAmendReason(refusal)) return { field: null, message: sayWhyNotRenew(refusal) }
  return sayWhyNotTheseDates(refusal, DATES)
}

/** Why a person may not record a renewal of an agreement, as a sentence. */
export function sayWhyNotRenew(whyNot: WhyNotAmend): string {
  return sayWhyNotAmend(whyNot, RENEWING)
}

const RENEWING: Amending = { nothing: 'to renew', cannot: 'it cannot be renewed' }
const DATES = { takesEffect: 'Date the new term commences', made: 'Date the renewal was made' }
