import type { Stretch } from '@/domain/agreements/lifeline'
import type { Day } from '@/lib/dates/day'
import type { Years } from './years'

/** One block of a drawn stretch, in percent of the width. `look` says which kind of block it is. */
export type Piece = { look: Look | 'arrow'; x: number; width: number }

type Look = 'term' | 'extension' | 'renewal' | 'direction' | 'lapse'

/** An edge that nobody recorded breaks up: ever smaller blocks, as offset from the known end and width. */
const BODY = 4.2
const BROKEN = [
  { offset: 0, width: BODY },
  { offset: 4.7, width: 1.1 },
  { offset: 6.2, width: 0.6 },
  { offset: 7.2, width: 0.25 },
]
const BROKEN_WIDTH = 7.45

/** What runs until somebody ends it fades out in blocks after the day shown, then points on. */
const FADING = [
  { offset: 0.6, width: 4.2 },
  { offset: 5.4, width: 2.2 },
  { offset: 8.2, width: 1 },
]
const ARROW_OFFSET = 9.4

/** How far before the day shown a stretch reaches of which neither edge is known. */
const NEITHER_EDGE = 8

const THINNEST = 0.25

type Drawn = { years: Years; asAt: Day /** Where the stretch before it ends. */; after: number }

/** The blocks of one stretch: whole where both edges are known, broken at an edge that is not. */
export function piecesOf(stretch: Stretch, { years, asAt, after }: Drawn): Piece[] {
  if (stretch.kind === 'ended') return []
  const look = lookOf(stretch)
  const from = stretch.from && years.at(stretch.from)
  if (stretch.untilEnded) return fading(look, from, { years, asAt, after })
  const to = stretch.to && endOf(stretch.kind, stretch.to, { years, asAt })
  if (from !== null && to !== null) return [{ look, x: from, width: Math.max(THINNEST, to - from) }]
  if (to !== null) return brokenLeft(look, to, to - after)
  return from === null ? [] : brokenRight(look, from)
}

function lookOf({ kind }: Stretch): Look {
  if (kind === 'gap' || kind === 'lapse') return 'lapse'
  return kind === 'first term' || kind === 'ended' ? 'term' : kind
}

/** A lapse up to the day shown stops at its rule, not after it. */
function endOf(kind: Stretch['kind'], to: Day, { years, asAt }: Pick<Drawn, 'years' | 'asAt'>): number {
  return kind === 'lapse' && to === asAt ? years.at(to) : years.after(to)
}

function brokenLeft(look: Piece['look'], to: number, room: number): Piece[] {
  const shrink = Math.max(0, Math.min(1, room / BROKEN_WIDTH))
  return BROKEN.map(({ offset, width }) => ({
    look,
    x: to - (offset + width) * shrink,
    width: width * shrink,
  }))
}

function brokenRight(look: Piece['look'], from: number): Piece[] {
  return BROKEN.map(({ offset, width }) => ({ look, x: from + offset, width }))
}

function fading(look: Piece['look'], from: number | null, { years, asAt, after }: Drawn): Piece[] {
  const now = years.at(asAt)
  const solid = Math.max(now, from ?? 0)
  const start = from ?? Math.max(after, now - NEITHER_EDGE)
  return [
    ...(from === null ? brokenLeft(look, start + BODY, start - after).slice(1) : []),
    ...(solid > start ? [{ look, x: start, width: solid - start }] : []),
    ...FADING.map(({ offset, width }) => ({ look, x: solid + offset, width })),
    { look: 'arrow', x: solid + ARROW_OFFSET, width: 0 },
  ]
}
