import { type Day, daysBetween, plusDays } from '@/lib/dates/day'
import { earliestDay } from '@/lib/dates/partial-day'
import { type Instrument, inEffectFrom, lastDay, standingInstruments } from './instrument'
import { type AgreementHistory, standingOn } from './status'

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

/**
 * Every gap, oldest first: the days on which the agreement stood as one whose term had passed, before a term ran again.
 * Instruments may be recorded in another order than that in which they take effect, so each day is asked for itself.
 */
export function gapsIn(history: AgreementHistory): Gap[] {
  const gaps: Gap[] = []
  let passed: Day | null = null
  for (const day of daysOfChange(history)) {
    const { status } = standingOn(history, day)
    if (status === 'term passed') {
      passed ??= day
      continue
    }
    if (passed && status !== 'ended') gaps.push(daysFrom(passed, plusDays(day, -1)))
    passed = null
  }
  return gaps
}

/** Every day on which a term may begin to run, or stop. */
function daysOfChange({ instruments, supersededOn }: AgreementHistory): Day[] {
  const days = standingInstruments(instruments).flatMap((one) => {
    const end = lastDay(one.end)
    return [inEffectFrom(one), end && plusDays(end, 1)]
  })
  if (supersededOn && supersededOn !== 'not recorded') days.push(earliestDay(supersededOn))
  return [...new Set(days)].filter((day) => day !== null).sort()
}

/** The days since the term passed, up to a day on which it has; null on any other day. */
export function lapseOn(history: AgreementHistory, day: Day): Gap | null {
  const { status, endsOn } = standingOn(history, day)
  return status === 'term passed' && endsOn ? lapseAfter(endsOn, day) : null
}

/** The days since an end that has passed: it is the last day in force (rule 2), and the day asked about counts. */
export function lapseAfter(end: Day, day: Day): Gap {
  return daysFrom(plusDays(end, 1), day)
}

/** The gap after an end, before the day the next instrument is in effect. */
export function gapAfter(oldEnd: Day | null, effective: Day | null): GapAnswer {
  if (!oldEnd || !effective) return { kind: 'cannot be worked out' }
  const gap = lapseAfter(oldEnd, plusDays(effective, -1))
  return gap.days < 1 ? { kind: 'no gap' } : { kind: 'gap', gap }
}

function daysFrom(from: Day, to: Day): Gap {
  return { from, to, days: daysBetween(from, to) + 1 }
}
