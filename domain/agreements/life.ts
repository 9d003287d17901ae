import type { Day } from '@/lib/dates/day'
import { type Instrument, inEffectFrom, standingInstruments } from './instrument'
import { lifelineOn, type Stretch } from './lifeline'
import type { AgreementHistory } from './status'

const MARKED = ['variation', 'joinder', 'withdrawal', 'termination for some'] as const

/** An instrument that leaves the end where it is, at the day it is in effect from; null where that is not recorded. */
export type Mark = { kind: (typeof MARKED)[number]; number: number; on: Day | null }

/** An agreement's stretches, and what happened within them. */
export type Life = { stretches: Stretch[]; marks: Mark[] }

export function lifeOn(history: AgreementHistory, day: Day): Life {
  return { stretches: lifelineOn(history, day), marks: marksOf(history.instruments) }
}

/** Oldest first; those without a day come last. */
function marksOf(instruments: Instrument[]): Mark[] {
  return standingInstruments(instruments)
    .flatMap((one): Mark[] => {
      const kind = MARKED.find((marked) => marked === one.kind)
      return kind ? [{ kind, number: one.number, on: inEffectFrom(one) }] : []
    })
    .sort(byDay)
}

function byDay(a: Mark, b: Mark): number {
  if (a.on === b.on) return a.number - b.number
  if (!a.on || !b.on) return a.on ? -1 : 1
  return a.on < b.on ? -1 : 1
}
