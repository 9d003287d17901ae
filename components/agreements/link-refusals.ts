import type { WhyNotLeaveBeneath, WhyNotSetParent, WhyNotThisParent } from '@/domain/agreements/parent'
import type {
  WhyNotSupersede,
  WhyNotThisSuccessor,
  WhyNotWithdrawSupersession,
} from '@/domain/agreements/supersession'
import { dayInWords } from '@/lib/dates/words'
import { sayCommonRefusal } from './common-refusals'
import type { AnyDeedRefusal, Trouble } from './deed-refusals'

const UNKNOWN = 'Enter the reference of an agreement that you can see, like EM-0007'

type ParentRefusal =
  | WhyNotSetParent
  | WhyNotThisParent
  | AnyDeedRefusal
  | { reason: 'no such parent' | 'nothing differs' | 'placed by others' }

/** Why no overarching agreement was recorded, at its field or for the form as a whole. */
export function sayWhyNotParentSet(refusal: ParentRefusal): Trouble {
  switch (refusal.reason) {
    case 'no such parent':
      return { field: 'parent', message: UNKNOWN }
    case 'beneath itself':
      return { field: 'parent', message: 'Enter another agreement: none is beneath itself' }
    case 'parent beneath it':
      return {
        field: 'parent',
        message: 'Enter another agreement: that one is beneath this one already',
      }
    case 'placed by others':
      return {
        field: null,
        message:
          'What this agreement is beneath is not yours to change. Ask the regional programme office of its region.',
      }
    case 'nothing differs':
      return { field: 'parent', message: 'Change the reference: the register says this already' }
    default:
      return { field: null, message: sayCommonRefusal(refusal) }
  }
}

type SupersessionRefusal =
  | WhyNotSupersede
  | WhyNotThisSuccessor
  | WhyNotLeaveBeneath
  | AnyDeedRefusal
  | { reason: 'no such successor' }

/** Why it was not recorded that another agreement takes its place. */
export function sayWhyNotSuperseded(refusal: SupersessionRefusal): Trouble {
  switch (refusal.reason) {
    case 'no such successor':
      return { field: 'successor', message: UNKNOWN }
    case 'its own successor':
      return { field: 'successor', message: 'Enter another agreement: none takes its own place' }
    case 'successor not made':
      return {
        field: 'successor',
        message: 'Enter an agreement that has been made: that one is still a draft',
      }
    case 'successor follows it':
      return {
        field: 'successor',
        message: 'Enter another agreement: this one takes the place of that one already',
      }
    case 'ends before it commences':
      return {
        field: 'from',
        message: `First day it takes this one’s place must be after ${dayInWords(refusal.commences)}, when this agreement commences`,
      }
    case 'agreements beneath it':
      return sayWhyNotLeftBeneath(refusal)
    case 'nothing to supersede':
    case 'superseded already':
      return { field: null, message: sayWhyNotSupersede({ reason: refusal.reason }) }
    default:
      return { field: null, message: sayCommonRefusal(refusal) }
  }
}

/** Why a person may not record that another agreement takes its place, as a sentence. */
export function sayWhyNotSupersede({ reason }: WhyNotSupersede): string {
  switch (reason) {
    case 'nothing to supersede':
      return 'Nothing of this agreement has been made yet, so there is nothing whose place could be taken.'
    case 'superseded already':
      return 'Another agreement has taken this one’s place already. If that is wrong, take it back first.'
    default:
      return sayCommonRefusal({ reason })
  }
}

/** Why it was not taken back, for the form as a whole. */
export function sayWhyNotSupersessionWithdrawn(
  refusal: WhyNotWithdrawSupersession | AnyDeedRefusal,
): Trouble {
  return { field: null, message: sayWhyNotWithdrawSupersession(refusal) }
}

/** Why a person may not take back that another agreement took its place, as a sentence. */
export function sayWhyNotWithdrawSupersession(refusal: { reason: string }): string {
  if (refusal.reason === 'not superseded')
    return 'No agreement is recorded as taking this one’s place, so there is nothing to take back.'
  return sayCommonRefusal(refusal)
}

/** What is asked of whoever ends an agreement that others are beneath. */
export function sayWhyNotLeftBeneath({ references }: WhyNotLeaveBeneath): Trouble {
  const [only, ...others] = references
  const message =
    others.length === 0
      ? `Select what becomes of ${only} beneath it: it goes on, or end it first`
      : `Select what becomes of ${references.length} agreements beneath it: they go on, or end them first`
  return { field: 'beneath', message }
}
