import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'
import { knownDayField, wholeDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import type { OfficeId } from '../ids'
import { type Decided, type ReviewResult, resultOf, standingDecisions } from '../reviews/review'
import { explanation, line, optionalLine } from '../text'
import {
  type WhyNotAmend,
  type WhyNotBefore,
  type WhyNotThisEnd,
  whyNotAmend,
  whyNotBefore,
  whyNotThisEnd,
} from './amendment'
import { latestEnd } from './gap'
import { INSTRUMENT_FORMS, type InstrumentForm } from './instrument'
import type { Maintained } from './maintenance'
import {
  type SignatureGiven,
  signaturesField,
  type WhyNotTheseSignatures,
  whyNotTheseSignatures,
} from './signature'
import type { AgreementHistory } from './status'
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

export type WhyNotExtend = WhyNotAmend | { reason: 'runs until ended' }

/**
 * Why a person may not extend the agreement, or null when they may. A term that runs until somebody ends it has no
 * end to move.
 */
export function whyNotExtend(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
  today: Day,
): WhyNotExtend | null {
  const whyNot = whyNotAmend(agreement, actor, today)
  if (whyNot) return whyNot
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

export type WhyNotThisExtension = WhyNotThisEnd | WhyNotBefore | WhyNotTheseSignatures

/** Why this extension cannot be so: its end is after every uncorrected one (rule 3), and it follows the commencement. */
export function whyNotThisExtension(
  agreement: AgreementHistory,
  extension: Pick<Extension, 'endOn' | 'takesEffectOn' | 'madeOn' | 'signatures'>,
  today: Day,
): WhyNotThisExtension | null {
  return (
    whyNotThisEnd(agreement, extension, today) ??
    whyNotBefore(agreement, extension.takesEffectOn) ??
    whyNotTheseSignatures(agreement.parties, extension.signatures, today)
  )
}
