import type { WhyNotConfirmLapse, WhyNotEnd, WhyNotThisEnding } from '@/domain/agreements/ending'
import type { WhyNotLeaveBeneath } from '@/domain/agreements/parent'
import { mustBeAfter, sayCommonRefusal } from './common-refusals'
import { type AnyDeedRefusal, sayWhyNotDone, type Trouble } from './deed-refusals'
import { isOfLeaving, sayWhyNotLeave } from './leaving-refusals'
import { sayWhyNotLeftBeneath } from './link-refusals'

/** Why an ending was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotEnded(
  refusal: WhyNotEnd | WhyNotThisEnding | WhyNotLeaveBeneath | AnyDeedRefusal,
): Trouble {
  switch (refusal.reason) {
    case 'ends before it commences':
      return {
        field: 'takesEffectOn',
        message: `First day it is no longer in force ${mustBeAfter(refusal.commences)}, when the agreement commences`,
      }
    case 'agreements beneath it':
      return sayWhyNotLeftBeneath(refusal)
    case 'nothing to end':
    case 'already ended':
    case 'ending recorded':
      return { field: null, message: sayWhyNotEnd({ reason: refusal.reason }) }
    default:
      return isOfLeaving(refusal)
        ? sayWhyNotLeave(refusal, 'First day it is no longer in force')
        : sayWhyNotDone(refusal, 'Date the ending was made')
  }
}

/** Why a person may not record the ending of an agreement, as a sentence. */
export function sayWhyNotEnd({ reason }: WhyNotEnd): string {
  switch (reason) {
    case 'nothing to end':
      return 'Nothing of this agreement has been made yet, so there is nothing to end.'
    case 'already ended':
      return 'This agreement has ended already. If what is recorded of its ending is wrong, correct that instrument.'
    case 'ending recorded':
      return 'An ending of this agreement is recorded already. If it is wrong, correct that instrument.'
    default:
      return sayCommonRefusal({ reason })
  }
}

/** Why a lapse was not confirmed, for the form as a whole. */
export function sayWhyNotLapsed(refusal: WhyNotConfirmLapse | WhyNotLeaveBeneath | AnyDeedRefusal): Trouble {
  switch (refusal.reason) {
    case 'agreements beneath it':
      return sayWhyNotLeftBeneath(refusal)
    case 'term not passed':
    case 'extension recorded':
    case 'ending recorded':
      return { field: null, message: sayWhyNotConfirmLapse({ reason: refusal.reason }) }
    default:
      return { field: null, message: sayCommonRefusal(refusal) }
  }
}

/** Why a person may not confirm that an agreement lapsed, as a sentence. */
export function sayWhyNotConfirmLapse({ reason }: WhyNotConfirmLapse): string {
  switch (reason) {
    case 'term not passed':
      return 'Only a term that has passed, with nothing recorded since, can be confirmed as lapsed. This one has not.'
    case 'extension recorded':
      return 'An extension of this agreement is recorded that is not yet in effect, so it has not lapsed. If there is none, correct that instrument.'
    case 'ending recorded':
      return 'An ending of this agreement is recorded already, so there is no lapse to confirm. If it is wrong, correct that instrument.'
    default:
      return sayCommonRefusal({ reason })
  }
}
