import type { WhyNotChangeDetails, WhyNotTheseDetails } from '@/domain/agreements/details'
import type { WhyNotTheseBodies } from '@/domain/bodies/placing'
import { dayInWords } from '@/lib/dates/words'
import { sayCommonRefusal } from './common-refusals'
import type { AnyDeedRefusal, Trouble } from './deed-refusals'

type DetailsRefusal =
  | WhyNotChangeDetails
  | WhyNotTheseDetails
  | AnyDeedRefusal
  | WhyNotTheseBodies
  | { reason: 'nothing differs' }

/** Why the details were not changed, at the field that can put it right or for the form as a whole. */
export function sayWhyNotDetailsChanged(refusal: DetailsRefusal): Trouble {
  switch (refusal.reason) {
    case 'no such region':
    case 'no region':
    case 'own region left out':
    case 'out of your sight':
      return sayWhyNotTheseDetails({ reason: refusal.reason })
    case 'no such body':
    case 'body closed':
      return sayWhyNotTheseBodies(refusal)
    case 'nothing differs':
      return { field: null, message: 'Change at least one answer: the register says all of this already' }
    case 'still a draft':
      return { field: null, message: sayWhyNotChangeDetails({ reason: refusal.reason }) }
    default:
      return { field: null, message: sayCommonRefusal(refusal) }
  }
}

/** Why an agreement cannot be so placed, at the regions. */
export function sayWhyNotTheseDetails({ reason }: WhyNotTheseDetails): Trouble {
  return { field: 'regionIds[]', message: REGIONS[reason] }
}

const REGIONS: Record<WhyNotTheseDetails['reason'], string> = {
  'no such region': 'Select regions that this page offers: open it again and retry',
  'no region': 'Select at least one region: only a national agreement may belong to none',
  'own region left out':
    'Select your own region too: a draft stays in the region it is drafted in, whose programme office sees it',
  'out of your sight':
    'Select your own region too: whoever records a change must be able to see what was changed. Add the other region, and its programme office can take yours out',
}

/** Why an agreement cannot be for these bodies, at the bodies. */
export function sayWhyNotTheseBodies(refusal: WhyNotTheseBodies): Trouble {
  const message =
    refusal.reason === 'body closed'
      ? `Leave out ${refusal.name}: its last day was ${dayInWords(refusal.on)}, and no other agreement can be placed under it`
      : 'Select bodies that this page offers: open it again and retry'
  return { field: 'bodyIds[]', message }
}

/** Why a person may not change the details of an agreement, as a sentence. */
export function sayWhyNotChangeDetails({ reason }: WhyNotChangeDetails): string {
  return reason === 'still a draft'
    ? 'This agreement is still a draft: its details are answered where it is set up.'
    : sayCommonRefusal({ reason })
}
