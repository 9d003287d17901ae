import { type Day, plusDays } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { lastOfEnds } from './gap'
import { type Instrument, lastDay, standingInstruments, type TermEnd } from './instrument'
import { type WhyNotTheseSignatures, whyNotTheseSignatures } from './signature'
import type { AgreementHistory } from './status'

type Stated = {
  end: TermEnd
  takesEffectOn: PartialDay | null
  madeOn: PartialDay | null
  signatures: Parameters<typeof whyNotTheseSignatures>[1]
}

export type WhyNotInThisPlace =
  | { reason: 'end not after'; end: Day }
  | { reason: 'end not before'; end: Day }
  | { reason: 'extended later' }
  | { reason: 'takes effect after its end' }
  | { reason: 'commences after a later end'; end: Day }
  | { reason: 'made after its end' }
  | { reason: 'made in the future' }
  | WhyNotTheseSignatures

/** Why a document cannot say this where it stands: ends follow one another in the order of their places. */
export function whyNotInThisPlace(
  agreement: AgreementHistory,
  place: number,
  stated: Stated,
  today: Day,
): WhyNotInThisPlace | null {
  const { takesEffectOn, madeOn } = stated
  const standing = standingInstruments(agreement.instruments)
  const later = standing.filter((one) => one.place > place)
  const end = lastDay(stated.end)
  const before = lastOfEnds(standing.filter((one) => one.place < place))
  const after = firstOfEnds(later)
  if (end && before && end <= before) return { reason: 'end not after', end: before }
  if (end && after && end >= after) return { reason: 'end not before', end: after }
  if (stated.end.kind === 'until ended' && isMovedBy(later)) return { reason: 'extended later' }
  if (takesEffectOn && end && earliestDay(takesEffectOn) > end)
    return { reason: 'takes effect after its end' }
  const isOriginal = standing.some((one) => one.place === place && one.kind === 'original')
  const over = isOriginal ? lastInForce(later) : null
  if (takesEffectOn && over && earliestDay(takesEffectOn) > over)
    return { reason: 'commences after a later end', end: over }
  if (madeOn && earliestDay(madeOn) > today) return { reason: 'made in the future' }
  if (madeOn && end && earliestDay(madeOn) > end) return { reason: 'made after its end' }
  return whyNotTheseSignatures(agreement.parties, stated.signatures, today)
}

/** Whether the next of these to set an end moves it: what runs until ended has no end to move (rule 3). */
function isMovedBy(later: Instrument[]): boolean {
  const next = later.find((one) => one.end.kind !== 'not recorded')?.kind
  return next === 'extension' || next === 'direction'
}

function firstOfEnds(instruments: Instrument[]): Day | null {
  const ends = instruments.map((one) => lastDay(one.end))
  return ends.filter((end) => end !== null).sort()[0] ?? null
}

/** The first day of which these say that it was the last in force. */
function lastInForce(later: Instrument[]): Day | null {
  const ending = later.find((one) => one.kind === 'termination')?.takesEffectOn
  const days = [firstOfEnds(later), ending ? plusDays(earliestDay(ending), -1) : null]
  return days.filter((one) => one !== null).sort()[0] ?? null
}
