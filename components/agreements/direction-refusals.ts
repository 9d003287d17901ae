import type { WhyNotDirect, WhyNotThisDirection } from '@/domain/agreements/direction'
import { type Amending, isAmendReason, sayWhyNotAmend, sayWhyNotTheseDates } from './amendment-refusals'
import type { AnyDeedRefusal, Trouble } from './deed-refusals'
import { NO_END_TO_MOVE } from './extension-refusals'

/** Why a direction was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotDirected(refusal: WhyNotDirect | WhyNotThisDirection | AnyDeedRefusal): Trouble {
  if (isAmendReason(refusal) || refusal.reason === 'runs until ended')
    return { field: null, message: sayWhyNotDirect(refusal) }
  return sayWhyNotTheseDates(refusal, DATES)
}

/** Why a person may not record that a direction moves an agreement's end, as a sentence. */
export function sayWhyNotDirect(whyNot: WhyNotDirect): string {
  return whyNot.reason === 'runs until ended' ? NO_END_TO_MOVE : sayWhyNotAmend(whyNot, DIRECTING)
}

const DIRECTING: Amending = { nothing: 'to direct', cannot: 'no direction moves its end' }
const DATES = {
  end: 'New end date',
  takesEffect: 'Date the direction takes effect',
  made: 'Date of the direction',
}
