import { type Day, laterOf } from '@/lib/dates/day'
import { earliestDay, latestDay, type PartialDay } from '@/lib/dates/partial-day'

export const INSTRUMENT_KINDS = [
  'original',
  'extension',
  'variation',
  'renewal',
  'joinder',
  'withdrawal',
  'termination',
  'termination for some',
  'direction',
  'confirmed lapse',
  'recorded in error',
] as const
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number]

/** Kinds that end an agreement: they set no term, and nothing that is recorded later undoes them. */
export function isEndingKind(kind: InstrumentKind): boolean {
  return kind === 'termination' || kind === 'confirmed lapse'
}

const END_SETTERS: readonly InstrumentKind[] = ['original', 'extension', 'renewal', 'direction']

/** Kinds that say when the term ends; the others leave its end where it is, or end the agreement itself. */
export function setsEnd(kind: InstrumentKind): boolean {
  return END_SETTERS.includes(kind)
}

const NOTICE_SETTERS: readonly InstrumentKind[] = ['original', 'extension', 'renewal', 'variation']

/** Kinds that may say what notice a party can leave by. */
export function setsNotice(kind: InstrumentKind): boolean {
  return NOTICE_SETTERS.includes(kind)
}

/** Kinds that say in words what they change: a variation, and a direction of the Secretary of State. */
export function setsOutWords(kind: InstrumentKind): boolean {
  return kind === 'variation' || kind === 'direction'
}

/** Kinds by which parties leave while the agreement goes on for the others. */
export function isLeavingKind(kind: InstrumentKind): boolean {
  return kind === 'withdrawal' || kind === 'termination for some'
}

/** Kinds that say who is party, or that it is over: they set no term. */
export function setsNoTerm(kind: InstrumentKind): boolean {
  return kind === 'joinder' || isLeavingKind(kind) || isEndingKind(kind)
}

export const INSTRUMENT_FORMS = ['deed', 'agreement', 'exchange of letters', 'not recorded'] as const
export type InstrumentForm = (typeof INSTRUMENT_FORMS)[number]

export const END_KINDS = ['on', 'until ended', 'not recorded'] as const
/** When a term ends: a day (the last in force), until somebody ends it, or nobody wrote it down. */
export type TermEnd = { kind: 'on'; on: PartialDay } | { kind: 'until ended' } | { kind: 'not recorded' }

export const NOTICE_KINDS = ['months', 'none', 'not recorded'] as const
/** A right to walk out exists only where a clause gives it: some months, none, or nobody wrote it down. */
export type Notice = { kind: 'months'; months: number } | { kind: 'none' } | { kind: 'not recorded' }

/** One document that makes or changes an agreement, as far as its term is concerned. */
export type Instrument = {
  /** In the order recorded, from 1. */
  number: number
  /** A correction stands where the instrument stood that it corrects; otherwise the same as `number`. */
  place: number
  kind: InstrumentKind
  form: InstrumentForm
  madeOn: PartialDay | null
  takesEffectOn: PartialDay | null
  end: TermEnd
  notice: Notice
  /** The number of the later instrument that says this one was recorded wrongly. */
  correctedBy: number | null
  signatures: { partyId: string; signedOn: PartialDay | null }[]
}

/** The first day an instrument is in effect: the later of made and takes effect; null where neither is recorded, which counts as every day. */
export function inEffectFrom(instrument: Pick<Instrument, 'madeOn' | 'takesEffectOn'>): Day | null {
  return laterOf(
    instrument.madeOn && earliestDay(instrument.madeOn),
    instrument.takesEffectOn && earliestDay(instrument.takesEffectOn),
  )
}

export function isInEffect(instrument: Pick<Instrument, 'madeOn' | 'takesEffectOn'>, day: Day): boolean {
  const from = inEffectFrom(instrument)
  return from === null || from <= day
}

/** Whether it had been made on the day; a day nobody recorded counts as made. */
export function isMade(instrument: Pick<Instrument, 'madeOn'>, day: Day): boolean {
  return instrument.madeOn === null || earliestDay(instrument.madeOn) <= day
}

/** The last day of a term that ends on a day; null for the other two kinds. */
export function lastDay(end: TermEnd): Day | null {
  return end.kind === 'on' ? latestDay(end.on) : null
}

/**
 * The instruments that stand, each in its place: corrected ones left out, a correction where the wrong one stood, and
 * nothing at all where the correction says that nothing should have been recorded.
 */
export function standingInstruments<I extends Pick<Instrument, 'kind' | 'place' | 'correctedBy'>>(
  instruments: I[],
): I[] {
  return instruments
    .filter((one) => one.correctedBy === null && one.kind !== 'recorded in error')
    .sort((a, b) => a.place - b.place)
}

/** A term's end from its two parts, as tables and forms hold it. */
export function termEndFrom(kind: TermEnd['kind'], on: PartialDay | null): TermEnd {
  if (kind === 'on' && on) return { kind, on }
  return { kind: kind === 'until ended' ? kind : 'not recorded' }
}

/** A notice period from its two parts, as tables and forms hold it. */
export function noticeFrom(kind: Notice['kind'], months: number | null): Notice {
  if (kind === 'months' && months) return { kind, months }
  return { kind: kind === 'none' ? kind : 'not recorded' }
}
