import type { WhyNotLeave } from '@/domain/agreements/leaving'
import type { WhyNotThisWithdrawal, WhyNotWithdraw } from '@/domain/agreements/withdrawal'
import { dayInWords } from '@/lib/dates/words'
import { sayCommonRefusal } from './common-refusals'
import { type AnyDeedRefusal, sayWhyNotDone, type Trouble } from './deed-refusals'

/** Why a withdrawal was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotWithdrawn(refusal: WhyNotWithdraw | WhyNotThisWithdrawal | AnyDeedRefusal): Trouble {
  switch (refusal.reason) {
    case 'notice after it takes effect':
      return {
        field: 'madeOn',
        message: 'Date notice was given must be on or before the first day no longer a party',
      }
    case 'nothing to leave':
    case 'nobody to leave':
      return { field: null, message: sayWhyNotWithdraw({ reason: refusal.reason }) }
    default:
      return isOfLeaving(refusal)
        ? sayWhyNotLeave(refusal, 'First day no longer a party')
        : sayWhyNotDone(refusal, 'Date notice was given')
  }
}

/** Why a person may not record that parties withdrew, as a sentence. */
export function sayWhyNotWithdraw({ reason }: WhyNotWithdraw): string {
  switch (reason) {
    case 'nothing to leave':
      return 'Nothing of this agreement has been made yet, so there is nothing to withdraw from.'
    case 'nobody to leave':
      return 'No party is recorded that could withdraw. Add the missing parties first.'
    default:
      return sayCommonRefusal({ reason })
  }
}

const LEAVING = [
  'leaver is no party',
  'leaves already',
  'leaves before it joined',
  'ended by then',
  'nobody would remain',
  'party again since',
]

/** Whether a refusal is about who leaves and when, so that the deeds by which somebody does can leave it to this file. */
export function isOfLeaving(refusal: { reason: string }): refusal is WhyNotLeave {
  return LEAVING.includes(refusal.reason)
}

/** Why these parties do not leave from that day; `day` is what their form calls the day. */
export function sayWhyNotLeave(refusal: WhyNotLeave, day: string): Trouble {
  switch (refusal.reason) {
    case 'leaver is no party':
      return {
        field: 'parties',
        message: 'Select parties that this page offers: open it again and retry',
      }
    case 'leaves already':
      return {
        field: 'parties',
        message: `${refusal.name} is recorded as leaving already, with ${dayInWords(refusal.lastOn)} as its last day`,
      }
    case 'leaves before it joined':
      return {
        field: 'takesEffectOn',
        message: `${day} must be after ${dayInWords(refusal.joined)}, when ${refusal.name} joined`,
      }
    case 'ended by then':
      return {
        field: 'takesEffectOn',
        message: `${day} must be before the agreement has ended for everybody`,
      }
    case 'nobody would remain':
      return {
        field: 'parties',
        message:
          'Nobody would remain. Where every party leaves, the agreement ends: choose “Record an ending” instead',
      }
    case 'party again since':
      return {
        field: 'takesEffectOn',
        message: `${refusal.name} is recorded as a party again since: correct that first`,
      }
  }
}
