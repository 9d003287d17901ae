import type { WhyNotExtend, WhyNotThisExtension } from '@/domain/agreements/extension'
import { mustBeAfter, sayCommonRefusal } from './common-refusals'
import { type AnyDeedRefusal, sayWhyNotDone, type Trouble } from './deed-refusals'

type ExtensionRefusal =
  | WhyNotExtend
  | WhyNotThisExtension
  | AnyDeedRefusal
  | { reason: 'review did not agree' }

/** Why an extension was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotExtended(refusal: ExtensionRefusal): Trouble {
  switch (refusal.reason) {
    case 'end not after':
      return {
        field: 'endOn',
        message: `New end date ${mustBeAfter(refusal.end)}, when the agreement ends now`,
      }
    case 'takes effect after its end':
      return {
        field: 'takesEffectOn',
        message: 'Date the extension takes effect must be on or before the new end date',
      }
    case 'made after its end':
      return { field: 'madeOn', message: 'Date the extension was made must be on or before the new end date' }
    case 'nothing to extend':
    case 'already ended':
    case 'ending recorded':
    case 'runs until ended':
      return { field: null, message: sayWhyNotExtend({ reason: refusal.reason }) }
    case 'review did not agree':
      return {
        field: null,
        message:
          'The review does not agree to extend this agreement, so no extension can be linked to it. Start again from the agreement.',
      }
    default:
      return sayWhyNotDone(refusal, 'Date the extension was made')
  }
}

/** Why a person may not extend an agreement, as a sentence. */
export function sayWhyNotExtend({ reason }: WhyNotExtend): string {
  switch (reason) {
    case 'nothing to extend':
      return 'Nothing of this agreement has been made yet, so there is nothing to extend.'
    case 'already ended':
      return 'This agreement has ended, so it cannot be extended. If it has not, correct the instrument that ended it.'
    case 'ending recorded':
      return 'An ending of this agreement is recorded, so it cannot be extended. If it does not end, correct the instrument that ends it.'
    case 'runs until ended':
      return 'This agreement runs until somebody ends it, so there is no end date to move.'
    default:
      return sayCommonRefusal({ reason })
  }
}
