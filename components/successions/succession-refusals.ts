import type { WhyNotMerge } from '@/domain/forces/merger'
import type { WhyNotReplace, WhyNotThisReplacement } from '@/domain/forces/replacement'
import type { WhyNotSucceed } from '@/domain/forces/succession'
import type { WhyNotUndo } from '@/domain/forces/undoing'
import { dayInWords } from '@/lib/dates/words'

/** A trouble: the field that can put it right, or null for the form as a whole. */
type Trouble = { field: string | null; message: string }

type Common = { reason: 'not found' | 'answers gone' }

/** Why a person records no successions, as a sentence. */
export function sayWhyNotSucceed(reason: WhyNotSucceed): string {
  return reason === 'another region records it'
    ? 'Only the programme office of the forces’ own region can record their successions.'
    : 'Only the regional programme office can record successions: they change agreements of every force at once.'
}

/** Why an office cannot pass on, as a sentence. */
export function sayWhyNotReplace(refusal: WhyNotReplace): string {
  if (refusal.reason === 'force has ended')
    return `The force is a former one: its last day was ${dayInWords(refusal.on)}. Its offices pass to nobody else.`
  return sayWhyNotSucceed(refusal.reason)
}

/** Why a replacement was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotReplaced(refusal: WhyNotReplace | WhyNotThisReplacement | Common): Trouble {
  switch (refusal.reason) {
    case 'holder changed since':
      return {
        field: null,
        message: `The office is now held by the ${refusal.holder}: it passed on while you were filling this in. Nothing was recorded. Start again from the office.`,
      }
    case 'holds it already':
      return { field: 'name', message: 'Name of the successor must not be the name of the present holder' }
    case 'name is of another kind':
      return {
        field: 'name',
        message: 'Name of the successor must not be the name of a legal person of another kind',
      }
    case 'not after the holder began':
      return {
        field: 'onDay',
        message: `First day of the successor must be after ${dayInWords(refusal.from)}, when the present holder began`,
      }
    case 'force has ended':
      return { field: null, message: sayWhyNotReplace(refusal) }
    default:
      return sayCommon(refusal)
  }
}

/** Why a merger was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotMerged(refusal: WhyNotMerge | Common): Trouble {
  switch (refusal.reason) {
    case 'no such force':
      return { field: 'forces', message: 'Select forces that this page offers: open it again and retry' }
    case 'force has ended since':
      return {
        field: 'forces',
        message: `${refusal.force} is a former force: its last day was ${dayInWords(refusal.on)}. Select forces that there are`,
      }
    case 'merges in the future':
      return {
        field: 'onDay',
        message:
          'First day of the new force must be today or in the past: nobody can act for a force that is not there yet',
      }
    case 'not after it began':
      return {
        field: 'onDay',
        message: `First day of the new force must be after ${dayInWords(refusal.from)}, when ${refusal.force} or a holder of its offices began`,
      }
    case 'force exists':
      return { field: 'shortName', message: 'Short name of the new force must not be that of another force' }
    case 'chief officer is of another kind':
      return {
        field: 'chiefOfficer',
        message: 'Chief officer must not be the name of a policing body or other person',
      }
    case 'policing body is of another kind':
      return {
        field: 'policingBody',
        message: 'Policing body must not be the name of a chief officer or other person',
      }
    default:
      return sayCommon(refusal)
  }
}

/** Why a succession was not taken back. */
export function sayWhyNotUndone(refusal: WhyNotUndo | Common): Trouble {
  const { reason } = refusal
  if (reason === 'not found' || reason === 'answers gone') return sayCommon({ reason })
  return { field: null, message: sayWhyNotUndo({ reason }) }
}

/** Why a succession cannot be taken back, as a sentence. */
export function sayWhyNotUndo({ reason }: WhyNotUndo): string {
  if (reason === 'only registrars record successions' || reason === 'another region records it')
    return sayWhyNotSucceed(reason)
  return UNDOING[reason]
}

const BUILT = 'since it was recorded, so it cannot be taken back'

const UNDOING = {
  'undone already': 'It has been taken back already.',
  'succeeded again': `The successor was itself succeeded ${BUILT}. Take the later succession back first.`,
  'successor signed': `The successor signed an agreement ${BUILT}.`,
  'successor left': `The successor left an agreement or a body ${BUILT}.`,
  'successor joined': `The successor became a party to an agreement ${BUILT}.`,
  'successor was asked': `The successor was asked in a review ${BUILT}.`,
  'successor decided': `The new force’s office decided in a review ${BUILT}.`,
  'successor has people': `The new force was given people ${BUILT}.`,
  'successor drafts': `The new force drafted an agreement ${BUILT}.`,
  'successor is a member': `The new force joined or leads a body ${BUILT}.`,
}

function sayCommon({ reason }: Common | { reason: WhyNotSucceed }): Trouble {
  if (reason === 'not found')
    return { field: null, message: 'There is no such office or succession. Nothing was recorded.' }
  if (reason === 'answers gone')
    return {
      field: null,
      message:
        'These answers are no longer kept. Answers are kept for 7 days, for the person who gave them. Fill in the form again.',
    }
  return { field: null, message: sayWhyNotSucceed(reason) }
}
