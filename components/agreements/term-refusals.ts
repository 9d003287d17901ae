import type { WhyNotBefore } from '@/domain/agreements/amendment'
import type { WhyNotFollow } from '@/domain/agreements/corrected-parties'
import type { WhyNotEndedFrom } from '@/domain/agreements/ending'
import type { WhyNotInThisPlace } from '@/domain/agreements/in-this-place'
import type { WhyNotCorrect, WhyNotRecordTerm } from '@/domain/agreements/recorded-term'
import { dayInWords } from '@/lib/dates/words'
import { sayWhyNotTheseDates } from './amendment-refusals'
import { mustBeAfter, sayCommonRefusal } from './common-refusals'
import { isOfFollowing, sayWhyNotFollow } from './corrected-parties-refusals'
import { type AnyDeedRefusal, sayWhyNotDone, type Trouble } from './deed-refusals'

type TermRefusal = WhyNotRecordTerm | WhyNotInThisPlace | AnyDeedRefusal | { reason: 'says nothing' }

/** Why a term was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotTermRecorded(refusal: TermRefusal): Trouble {
  switch (refusal.reason) {
    case 'says nothing':
      return {
        field: 'takesEffectOn',
        message: 'Enter at least one thing that is known: a date, how it was made, an end or a notice period',
      }
    case 'term recorded already':
    case 'no original':
      return { field: null, message: sayWhyNotRecordTerm({ reason: refusal.reason }) }
    default:
      return sayWhyNotInThisPlace(refusal)
  }
}

/** Why a person may not record the term of an agreement, as a sentence. */
export function sayWhyNotRecordTerm({ reason }: WhyNotRecordTerm): string {
  switch (reason) {
    case 'term recorded already':
      return 'The end of this agreement’s first term is recorded already. If it is wrong, correct the original.'
    case 'no original':
      return 'No original of this agreement is recorded, so it has no term yet.'
    default:
      return sayCommonRefusal({ reason })
  }
}

type CorrectionRefusal =
  | WhyNotCorrect
  | WhyNotInThisPlace
  | WhyNotEndedFrom
  | WhyNotBefore
  | WhyNotFollow
  | AnyDeedRefusal
  | { reason: 'original stays' | 'confirmed by nobody' | 'ended on no day' | 'nothing differs' }
  | { reason: 'sets out nothing' | 'directed to no end' }

/** Why a correction was not recorded, at the field that can put it right or for the form as a whole. */
export function sayWhyNotCorrected(refusal: CorrectionRefusal): Trouble {
  switch (refusal.reason) {
    case 'no such instrument':
    case 'corrected already':
      return { field: null, message: sayWhyNotCorrect({ reason: refusal.reason }) }
    case 'original stays':
      return {
        field: 'correction',
        message: 'The original of an agreement stays: without it there is no agreement. Correct its facts',
      }
    case 'confirmed by nobody':
      return { field: 'confirmedBy', message: 'Enter the name of the person who confirms it' }
    case 'ended on no day':
      return { field: 'takesEffectOn', message: 'Enter the first day it is no longer in force' }
    case 'sets out nothing':
      return { field: 'setsOut', message: 'Enter what it changes' }
    case 'directed to no end':
      return { field: 'endOn', message: 'Enter the end date' }
    case 'takes effect before it commences':
      return sayWhyNotTheseDates(refusal, { takesEffect: 'Date it takes effect', made: 'Date it was made' })
    case 'nothing differs':
      return { field: null, message: 'Change at least one answer: the register says all of this already' }
    case 'ends before it commences':
      return {
        field: 'takesEffectOn',
        message: `First day it is no longer in force ${mustBeAfter(refusal.commences)}, when the agreement commences`,
      }
    default:
      return isOfFollowing(refusal) ? sayWhyNotFollow(refusal) : sayWhyNotInThisPlace(refusal)
  }
}

/** Why a person may not correct an instrument, as a sentence. */
export function sayWhyNotCorrect({ reason }: WhyNotCorrect): string {
  switch (reason) {
    case 'no such instrument':
      return 'This says that an instrument was recorded in error, so there is nothing in it to correct.'
    case 'corrected already':
      return 'This instrument has been corrected already. Correct the one that took its place.'
    default:
      return sayCommonRefusal({ reason })
  }
}

type InPlace = WhyNotInThisPlace | WhyNotRecordTerm | WhyNotCorrect | AnyDeedRefusal

function sayWhyNotInThisPlace(refusal: InPlace): Trouble {
  switch (refusal.reason) {
    case 'end not after':
      return {
        field: 'endOn',
        message: `End date ${mustBeAfter(refusal.end)}, the end that an earlier instrument sets`,
      }
    case 'end not before':
      return {
        field: 'endOn',
        message: `End date must be before ${dayInWords(refusal.end)}, the end that a later instrument sets`,
      }
    case 'extended later':
      return {
        field: 'endKind',
        message: 'Select another end: a later instrument extends the term, so it does not run until ended',
      }
    case 'takes effect after its end':
      return { field: 'takesEffectOn', message: 'Date it takes effect must be on or before its end date' }
    case 'commences after a later end':
      return {
        field: 'takesEffectOn',
        message: `Date it takes effect must be on or before ${dayInWords(refusal.end)}, the last day in force by a later instrument`,
      }
    case 'made after its end':
      return { field: 'madeOn', message: 'Date it was made must be on or before its end date' }
    default:
      return sayWhyNotDone(refusal, 'Date it was made')
  }
}
