import type { WhyNotSign, WhyNotThisSigning } from '@/domain/agreements/signing'
import { sayCommonRefusal } from './common-refusals'
import { type AnyDeedRefusal, sayWhyNotDone, type Trouble } from './deed-refusals'

/** Why signatures were not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotSigned(refusal: WhyNotSign | WhyNotThisSigning | AnyDeedRefusal): Trouble {
  switch (refusal.reason) {
    case 'signed already':
      return { field: null, message: 'The signature of one of these parties is recorded already' }
    case 'nothing to sign':
    case 'corrected already':
    case 'everybody signed':
      return { field: null, message: sayWhyNotSign({ reason: refusal.reason }) }
    default:
      return sayWhyNotDone(refusal, 'Date it was made')
  }
}

/** Why a person may not record signatures of an instrument, as a sentence. */
export function sayWhyNotSign({ reason }: WhyNotSign): string {
  switch (reason) {
    case 'nothing to sign':
      return 'This is no document that parties sign.'
    case 'corrected already':
      return 'This instrument has been corrected. Record the signatures of the one that took its place.'
    case 'everybody signed':
      return 'The signature of every party is recorded. If one is wrong, correct the instrument.'
    default:
      return sayCommonRefusal({ reason })
  }
}
