import { type Day, plusDays } from '@/lib/dates/day'
import { earliestDay } from '@/lib/dates/partial-day'
import { inEffectFrom, isEndingKind, lastDay, standingInstruments, type TermEnd } from './instrument'
import type { AgreementHistory } from './status'

type Ending = Pick<AgreementHistory, 'instruments' | 'supersededOn'>

/** The first day it was ended; `not recorded` where it is and nobody wrote the day down, so that it is on every day. */
export function endedFrom({ instruments, supersededOn }: Ending): Day | 'not recorded' | null {
  const endings = standingInstruments(instruments).filter((one) => isEndingKind(one.kind))
  const days = endings.map((one) => inEffectFrom(one) ?? 'not recorded')
  if (supersededOn === 'not recorded') return 'not recorded'
  if (supersededOn) days.push(earliestDay(supersededOn))
  if (days.includes('not recorded')) return 'not recorded'
  return days.sort()[0] ?? null
}

/** The first day on which it will have ended, where an ending is recorded that is not yet in effect on `day`. */
export function endingToCome(history: Ending, day: Day): Day | null {
  const from = endedFrom(history)
  return from && from !== 'not recorded' && from > day ? from : null
}

/** When it ends, once an ending to come is known: the day before it, or its term's own end where that comes first. */
export function endWith(endingFrom: Day | null, term: TermEnd): TermEnd {
  const last = endingFrom && plusDays(endingFrom, -1)
  const endsOn = lastDay(term)
  return last && (!endsOn || last < endsOn) ? { kind: 'on', on: last } : term
}
