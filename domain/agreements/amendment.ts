import type { Day } from '@/lib/dates/day'
import { earliestDay, latestDay, type PartialDay } from '@/lib/dates/partial-day'
import type { Actor } from '../access/actor'
import { lastOfEnds } from './gap'
import { isEndingKind, standingInstruments } from './instrument'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import { type AgreementHistory, originalOf, standingOn } from './status'

/** Why nothing can change what an agreement says, whatever the deed is called. */
export type WhyNotAmend = { reason: WhyNotMaintain | 'nothing made' | 'already ended' | 'ending recorded' }

/** Why a person may not change what the agreement says: nothing is made, or it is over whatever a later document says. */
export function whyNotAmend(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
  today: Day,
): WhyNotAmend | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  const { status } = standingOn(agreement, today)
  if (status === 'draft') return { reason: 'nothing made' }
  if (status === 'ended') return { reason: 'already ended' }
  const standing = standingInstruments(agreement.instruments)
  return standing.some((one) => isEndingKind(one.kind)) ? { reason: 'ending recorded' } : null
}

export type WhyNotThisEnd =
  | { reason: 'end not after'; end: Day }
  | { reason: 'takes effect after its end' }
  | { reason: 'made after its end' }
  | { reason: 'made in the future' }

/** A document with the last day it sets; null where it runs until somebody ends it. */
type Dated = { endOn: Day | null; takesEffectOn: PartialDay | null; madeOn: PartialDay | null }

/** Why a new document cannot set this end: it is after every uncorrected one (rule 3), and after its own dates. */
export function whyNotThisEnd(
  { instruments }: Pick<AgreementHistory, 'instruments'>,
  { endOn, takesEffectOn, madeOn }: Dated,
  today: Day,
): WhyNotThisEnd | null {
  const last = lastOfEnds(instruments)
  if (endOn && last && endOn <= last) return { reason: 'end not after', end: last }
  if (endOn && takesEffectOn && earliestDay(takesEffectOn) > endOn)
    return { reason: 'takes effect after its end' }
  if (madeOn && earliestDay(madeOn) > today) return { reason: 'made in the future' }
  return endOn && madeOn && earliestDay(madeOn) > endOn ? { reason: 'made after its end' } : null
}

export type WhyNotBefore = { reason: 'takes effect before it commences'; commences: Day }

/** Why a document cannot change the agreement from this day: there is none before it commences. */
export function whyNotBefore(
  { instruments }: Pick<AgreementHistory, 'instruments'>,
  takesEffectOn: PartialDay | null,
): WhyNotBefore | null {
  const commences = originalOf(instruments)?.takesEffectOn
  if (!commences || !takesEffectOn || latestDay(takesEffectOn) >= earliestDay(commences)) return null
  return { reason: 'takes effect before it commences', commences: earliestDay(commences) }
}
