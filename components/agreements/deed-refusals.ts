import type { WhyNotMaintain } from '@/domain/agreements/maintenance'
import type { WhyNotTheseSignatures } from '@/domain/agreements/signature'
import type { ChangedSince } from '@/domain/agreements/version'
import { sayCommonRefusal } from './common-refusals'

/** What any deed on an agreement may be refused for, whatever it is. */
export type AnyDeedRefusal = ChangedSince | { reason: WhyNotMaintain | 'not found' | 'answers gone' }

/** A trouble: the field that can put it right, or null for the form as a whole. */
export type Trouble = { field: string | null; message: string }

/** Troubles that several deeds share, at their fields; `made` names the date the document was made. */
export function sayWhyNotDone(refusal: { reason: string } | WhyNotTheseSignatures, made: string): Trouble {
  if (isOfSignature(refusal)) return { field: signatureField(refusal), message: SIGNATURES[refusal.reason] }
  if (refusal.reason === 'made in the future')
    return { field: 'madeOn', message: `${made} must be today or in the past` }
  return { field: null, message: sayCommonRefusal(refusal) }
}

const SIGNATURES = {
  'signed in the future': 'Date signed must be today or in the past',
  'signed by no party':
    'A signature was given for somebody who is not a party to this agreement. Nothing was recorded. Open the form again.',
}

function isOfSignature(refusal: { reason: string }): refusal is WhyNotTheseSignatures {
  return refusal.reason in SIGNATURES
}

/** A stranger has no box on the form, so their trouble is the form's. */
function signatureField({ reason, partyId }: WhyNotTheseSignatures): string | null {
  return reason === 'signed in the future' ? `signatures.${partyId}.signedOn` : null
}
