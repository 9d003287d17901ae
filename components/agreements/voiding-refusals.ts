import type { WhyNotTheseVoided, WhyNotVoid } from '@/domain/agreements/voiding'
import { sayCommonRefusal } from './common-refusals'
import type { AnyDeedRefusal, Trouble } from './deed-refusals'

/** Why parties were not said to be recorded in error, at the field that can put it right or for the form as a whole. */
export function sayWhyNotVoided(refusal: WhyNotVoid | WhyNotTheseVoided | AnyDeedRefusal): Trouble {
  switch (refusal.reason) {
    case 'voided is no party':
      return { field: 'parties', message: 'Select parties that this page offers: open it again and retry' }
    case 'has a successor':
      return { field: 'parties', message: sayHasSuccessor(refusal.name) }
    case 'all of an instrument':
      return {
        field: 'parties',
        message:
          'These are all that one instrument brought in or sent away, so the instrument is wrong: correct it under Instruments',
      }
    case 'would shut you out':
      return { field: 'parties', message: WOULD_SHUT_OUT }
    case 'nobody to void':
      return { field: null, message: sayWhyNotVoid({ reason: refusal.reason }) }
    default:
      return { field: null, message: sayCommonRefusal(refusal) }
  }
}

/** Why a person may not say that parties were recorded in error, as a sentence. */
export function sayWhyNotVoid({ reason }: WhyNotVoid): string {
  return reason === 'nobody to void'
    ? 'No party is recorded, so none was recorded in error.'
    : sayCommonRefusal({ reason })
}

export const WOULD_SHUT_OUT =
  'You would no longer keep this agreement yourself. The regional programme office can record this for you'

export function sayHasSuccessor(name: string): string {
  return `${name} has a successor in its place, which would lose its predecessor: correct the succession first`
}
