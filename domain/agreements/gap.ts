import { type Day, daysBetween, plusDays } from '@/lib/dates/day'
import { type Instrument, inEffectFrom, isInEffect, lastDay, standingInstruments } from './instrument'

/** Days on which no term ran: after one end and before the next instrument was in effect. Both days are inside it. */
export type Gap = { from: Day; to: Day; days: number }

/** A gap may be there, be absent, or be impossible to work out because a date is not recorded. */
export type GapAnswer = { kind: 'gap'; gap: Gap } | { kind: 'no gap' } | { kind: 'cannot be worked out' }

/** The end that an instrument recorded next would follow: that of the highest-placed instrument which sets one. */
export function latestEnd(instruments: Instrument[]): Instrument['end'] {
  const setter = standingInstruments(instruments).findLast((one) => one.end.kind !== 'not recorded')
  return setter?.end ?? { kind: 'not recorded' }
}

/** The last day of all that stand: a new end is after every one of them (rule 3). Null where none is known. */
export function lastOfEnds(instruments: Instrument[]): Day | null {
  const ends = standingInstruments(instruments).map((one) => lastDay(one.end))
  return (
    ends
      .filter((end) => end !== null)
      .sort()
      .at(-1) ?? null
  )
}

/** The gap that a new instrument would leave after the end it follows. */
export function gapBefore(
  instruments: Instrument[],
  next: Pick<Instrument, 'madeOn' | 'takesEffectOn'>,
): GapAnswer {
  const end = latestEnd(instruments)
  return end.kind === 'until ended' ? { kind: 'no gap' } : gapAfter(lastDay(end), inEffectFrom(next))
}

/** Every gap between the terms recorded, oldest first. */
export function gapsIn(instruments: Instrument[]): Gap[] {
  const setters = standingInstruments(instruments).filter((one) => one.end.kind !== 'not recorded')
  return setters.flatMap((setter, index) => {
    const before = setters[index - 1]
    const answer = before && gapAfter(lastDay(before.end), inEffectFrom(setter))
    return answer?.kind === 'gap' ? [answer.gap] : []
  })
}

/** The days since the current end, on a day that it has passed; null where the end is unknown or has not passed. */
export function lapseOn(instruments: Instrument[], day: Day): Gap | null {
  const inEffect = standingInstruments(instruments).filter((one) => isInEffect(one, day))
  const end = lastDay(latestEnd(inEffect))
  return end && end < day ? { from: plusDays(end, 1), to: day, days: daysBetween(end, day) } : null
}

/** The gap after an end, before the day the next instrument is in effect. */
export function gapAfter(oldEnd: Day | null, effective: Day | null): GapAnswer {
  if (!oldEnd || !effective) return { kind: 'cannot be worked out' }
  const days = daysBetween(oldEnd, effective) - 1
  if (days < 1) return { kind: 'no gap' }
  return { kind: 'gap', gap: { from: plusDays(oldEnd, 1), to: plusDays(effective, -1), days } }
}
