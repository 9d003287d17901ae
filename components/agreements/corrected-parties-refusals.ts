import type { WhyNotFollow } from '@/domain/agreements/corrected-parties'
import { dayInWords } from '@/lib/dates/words'
import type { Trouble } from './deed-refusals'
import { isOfLeaving, sayWhyNotLeave } from './leaving-refusals'
import { sayHasSuccessor, WOULD_SHUT_OUT } from './voiding-refusals'

const FOLLOWING = [
  'on no whole day',
  'joins on no day',
  'joins after it left',
  'left since',
  'has a successor',
  'party already',
  'would shut you out',
]

/** Whether a refusal is about the parties that would follow a correction. */
export function isOfFollowing(refusal: { reason: string }): refusal is WhyNotFollow {
  return isOfLeaving(refusal) || FOLLOWING.includes(refusal.reason)
}

/** Why the parties cannot follow a correction of the instrument by which they joined or left. */
export function sayWhyNotFollow(refusal: WhyNotFollow): Trouble {
  switch (refusal.reason) {
    case 'on no whole day':
      return {
        field: 'takesEffectOn',
        message: 'Enter the day, month and year of the first day they are gone',
      }
    case 'joins on no day':
      return { field: 'takesEffectOn', message: 'Enter the first day as a party' }
    case 'joins after it left':
      return {
        field: 'takesEffectOn',
        message: `First day as a party must be on or before ${dayInWords(refusal.left)}, the last day of ${refusal.name}`,
      }
    case 'left since':
      return {
        field: 'correction',
        message: `${refusal.name} is recorded as leaving by a later instrument: correct that one first`,
      }
    case 'has a successor':
      return { field: 'correction', message: sayHasSuccessor(refusal.name) }
    case 'party already':
      return {
        field: 'takesEffectOn',
        message: `${refusal.name} is recorded as a party at that time already`,
      }
    case 'would shut you out':
      return { field: 'correction', message: WOULD_SHUT_OUT }
    default:
      return sayGone(sayWhyNotLeave(refusal, 'First day they are gone'))
  }
}

/** A correction does not ask who leaves, so trouble with them is the form's. */
function sayGone(trouble: Trouble): Trouble {
  return trouble.field === 'parties' ? { ...trouble, field: null } : trouble
}
