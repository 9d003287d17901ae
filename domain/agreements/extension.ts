import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { knownDayField, wholeDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import type { OfficeId } from '../ids'
import { type Decided, type ReviewResult, resultOf, standingDecisions } from '../reviews/review'
import { explanation, line, optionalLine } from '../text'
import { lastOfEnds, latestEnd } from './gap'
import { INSTRUMENT_FORMS, type InstrumentForm, isEndingKind, standingInstruments } from './instrument'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import {
  type SignatureGiven,
  signaturesField,
  type WhyNotTheseSignatures,
  whyNotTheseSignatures,
} from './signature'
import { type AgreementHistory, standingOn } from './status'
import { versionField } from './version'

/** What an extension of an agreement consists of, as its form asks for it. */
export const extensionForm = z.object({
  reference: line('Choose an agreement', 'Agreement'),
  version: versionField(),
  endOn: wholeDayField('New end date'),
  takesEffectOn: knownDayField('Date the extension takes effect'),
  madeOn: knownDayField('Date the extension was made'),
  form: z.enum(INSTRUMENT_FORMS, 'Select how the extension was made'),
  signatures: signaturesField(),
  keptAt: optionalLine('Where the document is kept'),
  why: explanation('Enter why the agreement is extended'),
  /** The cycle of the review that agreed to it, where one did. */
  review: optionalLine('Review'),
})

/** An extension; dates that nobody recorded stay null when it is loaded from a published source. */
export type Extension = {
  reference: string
  version: number
  endOn: Day
  takesEffectOn: PartialDay | null
  madeOn: PartialDay | null
  form: InstrumentForm
  keptAt: string | null
  why: string | null
  signatures: SignatureGiven[]
  review: string | null
}

export type WhyNotExtend = {
  reason: WhyNotMaintain | 'nothing to extend' | 'already ended' | 'ending recorded' | 'runs until ended'
}

/**
 * Why a person may not extend the agreement, or null when they may. A term that runs until somebody ends it has no
 * end to move, and one that has ended, or is to end by an ending recorded, is over whatever an extension says.
 */
export function whyNotExtend(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
  today: Day,
): WhyNotExtend | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  const { status } = standingOn(agreement, today)
  if (status === 'draft') return { reason: 'nothing to extend' }
  if (status === 'ended') return { reason: 'already ended' }
  const standing = standingInstruments(agreement.instruments)
  if (standing.some((one) => isEndingKind(one.kind))) return { reason: 'ending recorded' }
  return latestEnd(agreement.instruments).kind === 'until ended' ? { reason: 'runs until ended' } : null
}

type AgreedReview = {
  asked: { officeId: OfficeId }[]
  decisions: (Decided & { id: string; correctsId: string | null })[]
  outcome: ReviewResult | null
}

/** The day a review agreed to extend the agreement until; null where it did not, or not yet (rule 10). */
export function agreedExtension({ asked, decisions, outcome }: AgreedReview): Day | null {
  const offices = asked.map((one) => one.officeId)
  const result = outcome ?? resultOf(offices, standingDecisions(decisions))
  return result.kind === 'agreed' && result.decision === 'extend' ? result.until : null
}

export type WhyNotThisExtension =
  | { reason: 'end not after'; end: Day }
  | { reason: 'takes effect after its end' }
  | { reason: 'made after its end' }
  | { reason: 'made in the future' }
  | WhyNotTheseSignatures

/** Why this extension cannot be so: a new end is after every uncorrected end (rule 3). */
export function whyNotThisExtension(
  agreement: AgreementHistory,
  extension: Pick<Extension, 'endOn' | 'takesEffectOn' | 'madeOn' | 'signatures'>,
  today: Day,
): WhyNotThisExtension | null {
  const { endOn, takesEffectOn, madeOn } = extension
  const end = lastOfEnds(agreement.instruments)
  if (end && endOn <= end) return { reason: 'end not after', end }
  if (takesEffectOn && earliestDay(takesEffectOn) > endOn) return { reason: 'takes effect after its end' }
  if (madeOn && earliestDay(madeOn) > today) return { reason: 'made in the future' }
  if (madeOn && earliestDay(madeOn) > endOn) return { reason: 'made after its end' }
  return whyNotTheseSignatures(agreement.parties, extension.signatures, today)
}
