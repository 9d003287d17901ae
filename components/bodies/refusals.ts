import type { WhyNotStrike, WhyNotThisDate } from '@/domain/bodies/dates'
import type { WhyNotTheseDetails } from '@/domain/bodies/details'
import type { WhyNotJoin, WhyNotLeave } from '@/domain/bodies/members'
import type { WhyNotThisBody } from '@/domain/bodies/new-body'
import type { WhyNotThisName } from '@/domain/bodies/rename'
import { type AnyBodyRefusal, sayWhyNotDone, type Trouble } from './body-refusals'

type Named<Reason extends string> = { reason: Reason }

/** Why a body was not recorded, at the field that can put it right. */
export function sayWhyNotCreated(
  refusal: WhyNotThisBody | AnyBodyRefusal | Named<'no such force' | 'no such parent' | 'name in use'>,
): Trouble {
  switch (refusal.reason) {
    case 'not your own force':
      return {
        field: 'members',
        message: 'Select your own force: an office records bodies it is a member of',
      }
    case 'lead is not ticked':
      return { field: 'lead', message: 'Lead force must be one of the members' }
    case 'date without source':
      return { field: 'said', message: 'Enter what says so' }
    default:
      return sayWhyNotDone(refusal)
  }
}

/** Why a body was not renamed. */
export function sayWhyNotRenamed(refusal: WhyNotThisName | AnyBodyRefusal | Named<'name in use'>): Trouble {
  switch (refusal.reason) {
    case 'same name':
      return { field: 'name', message: 'New name must not be the present name and acronym' }
    case 'present name goes on':
      return { field: 'lastOn', message: 'Last day of the present name must be in the past' }
    case 'ended before it began':
      return { field: 'lastOn', message: 'Last day of the present name must not be before its first' }
    default:
      return sayWhyNotDone(refusal)
  }
}

/** Why a body was not changed. */
export function sayWhyNotChanged(
  refusal: WhyNotTheseDetails | AnyBodyRefusal | Named<'no such parent'>,
): Trouble {
  switch (refusal.reason) {
    case 'nothing changes':
      return { field: 'kind', message: 'Change something, or leave the form' }
    case 'lead is no member':
      return { field: 'lead', message: 'Lead force must be a member today' }
    case 'part of itself':
      return { field: 'parent', message: 'A body must not be part of itself' }
    case 'parent is part of it':
      return { field: 'parent', message: 'The body chosen is itself part of this one' }
    default:
      return sayWhyNotDone(refusal)
  }
}

/** Why no force was recorded as joining. */
export function sayWhyNotJoined(refusal: WhyNotJoin | AnyBodyRefusal | Named<'no such force'>): Trouble {
  switch (refusal.reason) {
    case 'a member already':
      return { field: 'members', message: `${refusal.force} is a member already` }
    case 'joins before it left':
      return {
        field: 'fromOn',
        message: `Date they join must be after ${refusal.force} left, and known as far as that is`,
      }
    default:
      return sayWhyNotDone(refusal)
  }
}

/** Why no member was recorded as leaving. */
export function sayWhyNotLeft(refusal: WhyNotLeave | AnyBodyRefusal): Trouble {
  switch (refusal.reason) {
    case 'no member':
      return { field: 'members', message: `${refusal.force} is no member, or its last day is recorded` }
    case 'leads the body':
      return {
        field: 'members',
        message: `${refusal.force} is the lead force: change the lead force first`,
      }
    case 'leaves before it joined':
      return { field: 'lastOn', message: `Last day as a member must not be before ${refusal.force} joined` }
    default:
      return sayWhyNotDone(refusal)
  }
}

/** Why a date was not recorded. */
export function sayWhyNotDated(refusal: WhyNotThisDate | AnyBodyRefusal): Trouble {
  switch (refusal.reason) {
    case 'recorded already':
      return { field: 'said', message: 'This date is recorded from this source already' }
    case 'closed before it was formed':
      return { field: 'on', message: 'A body must not have closed before it was formed' }
    default:
      return sayWhyNotDone(refusal)
  }
}

/** Why a date was not struck. */
export function sayWhyNotStruck(refusal: WhyNotStrike | AnyBodyRefusal): Trouble {
  switch (refusal.reason) {
    case 'no such date':
      return { field: null, message: 'There is no such date of this body. Nothing was recorded.' }
    case 'struck already':
      return { field: null, message: 'This date was struck as recorded in error already.' }
    default:
      return sayWhyNotDone(refusal)
  }
}
