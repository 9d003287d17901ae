import { type Day, daysBetween, plusDays } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { endedFrom } from './ended'
import { type Gap, gapsIn, lapseOn } from './gap'
import { type Instrument, inEffectFrom, lastDay, standingInstruments } from './instrument'
import { type AgreementHistory, originalOf } from './status'

/** Terms after the first, by what set them: a renewal takes the place of the one before, the others go on from its end. */
const LATER_TERMS = ['extension', 'renewal', 'direction'] as const
type LaterTerm = (typeof LATER_TERMS)[number]

/** One stretch of an agreement's life. An unknown edge is null and is drawn as unknown, never guessed. */
export type Stretch = {
  kind: 'first term' | LaterTerm | 'gap' | 'lapse' | 'ended'
  /** Which extension, renewal or direction it is, each counted from 1; null for the other kinds. */
  ordinal: number | null
  from: Day | null
  to: Day | null
  /** True where nothing but an ending will end it: it has no last day, and that is known. */
  untilEnded: boolean
}

/** The agreement's stretches, oldest first, with a lapse up to `day` where its term has passed by then. */
export function lifelineOn(history: AgreementHistory, day: Day): Stretch[] {
  const gaps = gapsIn(history)
  const terms = gaps.reduce(withGap, termsOf(standingInstruments(history.instruments)))
  const ended = endedFrom(history)
  if (ended)
    return [...(ended === 'not recorded' ? openEnded(terms, day) : endedBefore(terms, ended)), theEnd(ended)]
  const lapse = lapseOn(history, day)
  const inGap = gaps.some((gap) => gap.from <= day && day <= gap.to)
  return lapse && !inGap ? [...terms, without('lapse', lapse)] : terms
}

/** The stretches with a gap before the first that begins after it. */
function withGap(stretches: Stretch[], gap: Gap): Stretch[] {
  const next = stretches.findIndex((one) => one.from && one.from > gap.to)
  const at = next < 0 ? stretches.length : next
  return [...stretches.slice(0, at), without('gap', gap), ...stretches.slice(at)]
}

function without(kind: 'gap' | 'lapse', { from, to }: Pick<Gap, 'from' | 'to'>): Stretch {
  return { kind, ordinal: null, from, to, untilEnded: false }
}

/** How many days a stretch has; null while an edge is unknown. */
export function daysOf(stretch: Pick<Stretch, 'from' | 'to'>): number | null {
  return stretch.from && stretch.to ? daysBetween(stretch.from, stretch.to) + 1 : null
}

function termsOf(standing: Instrument[]): Stretch[] {
  const commences = originalOf(standing)?.takesEffectOn ?? null
  const setters = standing.filter((one) => one.end.kind !== 'not recorded')
  const [first, ...rest] = setters
  if (!first) return commences ? [firstTerm(commences, null, false)] : []
  const start: Stretch[] =
    first.kind === 'original'
      ? [firstTerm(commences, lastDay(first.end), first.end.kind === 'until ended')]
      : followedBy(commences ? [firstTerm(commences, null, false)] : [], first)
  return rest.reduce(
    (before, setter) => (isOvertaken(before, setter, rest) ? before : followedBy(before, setter)),
    start,
  )
}

/**
 * Whether a document that comes after the term has passed comes after one that is placed later, too: then its own end is
 * current on no day, and the days before it are not without a term.
 */
function isOvertaken(before: Stretch[], setter: Instrument, setters: Instrument[]): boolean {
  const oldEnd = before.at(-1)?.to
  const from = inEffectFrom(setter)
  if (!oldEnd || !from || from <= plusDays(oldEnd, 1)) return false
  return setters.some((one) => one.place > setter.place && (inEffectFrom(one) ?? from) < from)
}

function followedBy(before: Stretch[], setter: Instrument): Stretch[] {
  const stretches = setter.kind === 'renewal' ? replacedFrom(before, inEffectFrom(setter)) : before
  const oldEnd = stretches.at(-1)?.to ?? null
  return [...stretches, laterTerm(setter, oldEnd, stretches)]
}

/** The stretches up to the day a renewal takes their place; where that is not recorded, what ran on ends nobody knows when. */
function replacedFrom(stretches: Stretch[], day: Day | null): Stretch[] {
  if (!day) return stretches.map((one) => ({ ...one, untilEnded: false }))
  return stretches.filter((one) => !one.from || one.from < day).map((one) => cutBefore(one, day))
}

/** An end that nobody recorded stays unknown. */
function cutBefore(stretch: Stretch, day: Day): Stretch {
  const goesOn = stretch.untilEnded || (stretch.to !== null && stretch.to >= day)
  return goesOn ? { ...stretch, to: plusDays(day, -1), untilEnded: false } : stretch
}

function firstTerm(commences: PartialDay | null, to: Day | null, untilEnded: boolean): Stretch {
  return { kind: 'first term', ordinal: null, from: commences && earliestDay(commences), to, untilEnded }
}

function laterTerm(setter: Instrument, oldEnd: Day | null, before: Stretch[]): Stretch {
  const kind = LATER_TERMS.find((one) => one === setter.kind) ?? 'extension'
  const effective = inEffectFrom(setter)
  const dayAfter = oldEnd && plusDays(oldEnd, 1)
  const from = effective && dayAfter && effective < dayAfter ? dayAfter : effective
  return {
    kind,
    ordinal: before.filter((one) => one.kind === kind).length + 1,
    from,
    to: lastDay(setter.end),
    untilEnded: setter.end.kind === 'until ended',
  }
}

function theEnd(ended: Day | 'not recorded'): Stretch {
  return {
    kind: 'ended',
    ordinal: null,
    from: ended === 'not recorded' ? null : ended,
    to: null,
    untilEnded: false,
  }
}

/** The stretches up to the day it was ended, with the lapse before it where its term had passed. */
function endedBefore(stretches: Stretch[], ended: Day): Stretch[] {
  const last = plusDays(ended, -1)
  const cut = stretches
    .filter((one) => !one.from || one.from <= last)
    .map((one) => (one.to && one.to <= last ? one : { ...one, to: last, untilEnded: false }))
  const lastOfAll = cut.at(-1)?.to
  if (!lastOfAll || lastOfAll === last) return cut
  return [...cut, without('lapse', { from: plusDays(lastOfAll, 1), to: last })]
}

/** Ended on a day nobody recorded: a term that would still run stopped, but when is unknown. */
function openEnded(stretches: Stretch[], day: Day): Stretch[] {
  return stretches.map((one) => (one.to && one.to < day ? one : { ...one, to: null, untilEnded: false }))
}
