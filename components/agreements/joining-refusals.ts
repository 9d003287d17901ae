import type { WhyNotTheseParties } from '@/domain/agreements/chosen-parties'
import type { WhyNotJoin, WhyNotTheseJoiners, WhyNotThisJoinder } from '@/domain/agreements/joining'
import { sayWhyNotTheseParties } from './chosen-parties-refusals'
import { sayCommonRefusal } from './common-refusals'
import { type AnyDeedRefusal, sayWhyNotDone, type Trouble } from './deed-refusals'

type Chosen = WhyNotTheseParties | { reason: 'holds an office'; name: string }
type MissingRefusal = WhyNotJoin | WhyNotTheseJoiners | Chosen | AnyDeedRefusal

/** Why a joinder was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotJoined(refusal: MissingRefusal | WhyNotThisJoinder): Trouble {
  switch (refusal.reason) {
    case 'ended by then':
      return {
        field: 'takesEffectOn',
        message: 'First day as a party must be before the agreement ended',
      }
    case 'joiners signed in the future':
      return {
        field: 'joinersSignedOn',
        message: 'Date those who join signed must be today or in the past',
      }
    case 'made in the future':
    case 'signed in the future':
    case 'signed by no party':
      return sayWhyNotDone(refusal, 'Date the joinder was made')
    default:
      return sayWhyNotAdded(refusal)
  }
}

/** Why parties that were missing were not added. */
export function sayWhyNotAdded(refusal: MissingRefusal): Trouble {
  switch (refusal.reason) {
    case 'nobody chosen':
    case 'no such force':
    case 'holds an office':
      return sayWhyNotTheseParties(refusal)
    case 'party already':
      return { field: 'forces', message: `${refusal.name} is recorded as a party at that time already` }
    case 'nothing to join':
      return { field: null, message: sayWhyNotJoin({ reason: refusal.reason }) }
    default:
      return { field: null, message: sayCommonRefusal(refusal) }
  }
}

/** Why a person may not add parties to an agreement, as a sentence. */
export function sayWhyNotJoin({ reason }: WhyNotJoin): string {
  return reason === 'nothing to join'
    ? 'Nothing of this agreement has been made yet: the parties of a draft are chosen with its other facts.'
    : sayCommonRefusal({ reason })
}
