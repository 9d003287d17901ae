import type { WhyNotTheseParties } from '@/domain/agreements/chosen-parties'
import type { WhyNotTheseDetails } from '@/domain/agreements/details'
import type { DraftTask, WhyNotDraft, WhyNotMake, WhyNotSetUp } from '@/domain/agreements/draft'
import type { WhyNotInThisPlace } from '@/domain/agreements/in-this-place'
import type { WhyNotTheseBodies } from '@/domain/bodies/placing'
import { sayWhyNotTheseParties } from './chosen-parties-refusals'
import { sayCommonRefusal } from './common-refusals'
import type { AnyDeedRefusal, Trouble } from './deed-refusals'
import { sayWhyNotTheseBodies, sayWhyNotTheseDetails } from './details-refusals'
import { sayWhyNotTermRecorded } from './term-refusals'

/** What each task of setting an agreement up is called. */
export const TASKS: Record<DraftTask, string> = {
  details: 'Details',
  parties: 'Parties',
  term: 'Term',
  original: 'Original instrument',
  bodies: 'Bodies',
  marking: 'Marking',
}

type SetUpRefusal = WhyNotSetUp | { reason: 'no such region' | 'no references here' | 'answers gone' }

/** Why an agreement was not set up. */
export function sayWhyNotSetUp(refusal: SetUpRefusal): Trouble {
  switch (refusal.reason) {
    case 'no such region':
      return {
        field: 'otherRegionIds[]',
        message: 'Select regions that this page offers: open it again and retry',
      }
    case 'no references here':
      return {
        field: 'scope',
        message: 'Select National: your region gives no references of its own',
      }
    default:
      return { field: null, message: sayCommonRefusal(refusal) }
  }
}

type SavingRefusal =
  | WhyNotDraft
  | WhyNotTheseDetails
  | WhyNotTheseParties
  | WhyNotInThisPlace
  | AnyDeedRefusal
  | { reason: 'holds an office'; name: string }
  | WhyNotTheseBodies
  | { reason: 'nothing differs' }

/** Why an answer about a draft was not saved. */
export function sayWhyNotSaved(refusal: SavingRefusal): Trouble {
  switch (refusal.reason) {
    case 'made already':
      return { field: null, message: sayWhyNotDraft({ reason: refusal.reason }) }
    case 'no such region':
    case 'no region':
    case 'own region left out':
    case 'out of your sight':
      return sayWhyNotTheseDetails({ reason: refusal.reason })
    case 'no such body':
    case 'body closed':
      return sayWhyNotTheseBodies(refusal)
    case 'nobody chosen':
    case 'no such force':
    case 'holds an office':
      return sayWhyNotTheseParties(refusal)
    case 'nothing differs':
      return { field: null, message: sayCommonRefusal(refusal) }
    default:
      return sayWhyNotTermRecorded(refusal)
  }
}

/** The same for the term, where when it was made is answered on another page. */
export function sayWhyNotTermSaved(refusal: SavingRefusal): Trouble {
  if (refusal.reason !== 'made after its end') return sayWhyNotSaved(refusal)
  return { field: 'endOn', message: 'End date must be on or after the day the agreement was made' }
}

/** Why a person may not set the agreement up, as a sentence. */
export function sayWhyNotDraft({ reason }: WhyNotDraft): string {
  return reason === 'made already'
    ? 'This agreement has been made, so it is no draft any more. What is recorded of it can be changed from its own page.'
    : sayCommonRefusal({ reason })
}

/** Why a draft was not recorded as made: none of it is on the form that asks. */
export function sayWhyNotMade(refusal: WhyNotMake | WhyNotInThisPlace | AnyDeedRefusal): Trouble {
  switch (refusal.reason) {
    case 'tasks left':
    case 'not among the parties':
    case 'made already':
      return { field: null, message: sayWhyNotMake(refusal) }
    default:
      return { field: null, message: sayWhyNotTermRecorded(refusal).message }
  }
}

/** Why a person may not record the draft as made, as a sentence. */
export function sayWhyNotMake(refusal: WhyNotMake): string {
  if (refusal.reason === 'tasks left') {
    const names = refusal.tasks.map((task) => TASKS[task])
    return `Not started yet: ${names.join(', ')}. Each is answered first, even where the answer is “not recorded”.`
  }
  if (refusal.reason === 'not among the parties')
    return 'Your force is not one of the parties, so you could not keep this agreement once it is made. Add its offices to the parties, or leave it to the regional programme office.'
  return sayWhyNotDraft(refusal)
}
