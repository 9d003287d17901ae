import type { Day } from '@/lib/dates/day'
import { dayInTightWords } from '@/lib/dates/words'
import { CHARACTER, looks } from './looks'
import { type Placed, placeLabels, type Side } from './place-labels'
import { percent } from './stretch-blocks'
import type { Years } from './years'

type Words = {
  band: 'wide' | 'narrow'
  rule: { x: number; text: string }
  end: { x: number; text: string } | null
  placed: Placed
}

/** The day a term ends, or from which it was ended: where that is in the picture, and its long and short words. */
export type EndMark = { x: number; long: string; short: string }

type Shown = { end: EndMark | null; years: Years; asAt: Day; today: Day }

/** The words at the rule of the day shown and at the term's end: long for wide pages, short for narrow ones. */
export function uprightWords(shown: Shown): Words[] {
  const { end, asAt, today } = shown
  const day = dayInTightWords(asAt)
  const called = asAt === today ? 'Today' : 'As at'
  const long = asAt === today ? `Today, ${day}` : `As at ${day}`
  return [
    placedWords('wide', { rule: long, end: end?.long ?? '' }, shown),
    placedWords('narrow', { rule: called, end: end?.short ?? '' }, shown),
  ]
}

function placedWords(
  band: Words['band'],
  said: { rule: string; end: string },
  { end: mark, years, asAt }: Shown,
): Words {
  const width = (text: string) => (text.length + 1) * CHARACTER[band]
  const rule = { x: years.at(asAt), text: said.rule }
  const end = mark && { x: mark.x, text: said.end }
  const placed = placeLabels(
    { x: rule.x, width: width(rule.text) },
    end && { x: end.x, width: width(end.text) },
  )
  return { band, rule, end, placed }
}

/** Draws them in one line, or the rule's a line higher where they would run into one another. */
export function UprightWords({ words, raised }: { words: Words; raised: number }) {
  const { band, rule, end, placed } = words
  return (
    <g className={band === 'wide' ? looks.wideOnly : looks.narrowOnly}>
      <text
        x={percent(rule.x)}
        y={placed.raised ? 28 : 28 + raised}
        {...beside(placed.rule)}
        className={`${looks.text} font-bold`}
      >
        {rule.text}
      </text>
      {end ? (
        <text x={percent(end.x)} y={28 + raised} {...beside(placed.end)} className={looks.text}>
          {end.text}
        </text>
      ) : null}
    </g>
  )
}

function beside(side: Side) {
  return side === 'left' ? { textAnchor: 'end' as const, dx: -8 } : { dx: 6 }
}
