import type { WhyNotAmend, WhyNotBefore, WhyNotThisEnd } from '@/domain/agreements/amendment'
import type { WhyNotTheseSignatures } from '@/domain/agreements/signature'
import { dayInWords } from '@/lib/dates/words'
import { mustBeAfter, sayCommonRefusal } from './common-refusals'
import { type AnyDeedRefusal, sayWhyNotDone, type Trouble } from './deed-refusals'

/** What a deed would have done: "to extend"; "it cannot be extended". */
export type Amending = { nothing: string; cannot: string }

/** Why a person may not change what an agreement says, as a sentence. */
export function sayWhyNotAmend({ reason }: WhyNotAmend, { nothing, cannot }: Amending): string {
  switch (reason) {
    case 'nothing made':
      return `Nothing of this agreement has been made yet, so there is nothing ${nothing}.`
    case 'already ended':
      return `This agreement has ended, so ${cannot}. If it has not, correct the instrument that ended it.`
    case 'ending recorded':
      return `An ending of this agreement is recorded, so ${cannot}. If it does not end, correct the instrument that ends it.`
    default:
      return sayCommonRefusal({ reason })
  }
}

export function isAmendReason(refusal: { reason: string }): refusal is WhyNotAmend {
  return ['nothing made', 'already ended', 'ending recorded'].includes(refusal.reason)
}

/** How a form calls its dates, to begin a sentence: "New end date", "Date the extension takes effect". */
export type Dates = { end?: string; takesEffect: string; made: string }

type OfDates = WhyNotThisEnd | WhyNotBefore | WhyNotTheseSignatures | AnyDeedRefusal

/** What is wrong with the dates of a new document, at the field that can put it right. */
export function sayWhyNotTheseDates(
  refusal: OfDates,
  { end = 'End date', takesEffect, made }: Dates,
): Trouble {
  switch (refusal.reason) {
    case 'end not after':
      return { field: 'endOn', message: `${end} ${mustBeAfter(refusal.end)}, when the agreement ends now` }
    case 'takes effect after its end':
      return {
        field: 'takesEffectOn',
        message: `${takesEffect} must be on or before the ${end.toLowerCase()}`,
      }
    case 'takes effect before it commences':
      return {
        field: 'takesEffectOn',
        message: `${takesEffect} must be on or after ${dayInWords(refusal.commences)}, when the agreement commences`,
      }
    case 'made after its end':
      return { field: 'madeOn', message: `${made} must be on or before the ${end.toLowerCase()}` }
    default:
      return sayWhyNotDone(refusal, made)
  }
}
