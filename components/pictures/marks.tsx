import type { Mark } from '@/domain/agreements/life'
import type { Day } from '@/lib/dates/day'
import { CHARACTER, looks } from './looks'
import { labelsOf } from './mark-words'
import { percent } from './stretch-blocks'
import type { Years } from './years'

type MarksProps = { marks: Mark[]; years: Years /** The edge they sit on. */; y: number; size: number }

/** A lozenge on the edge of the bar for each change that left the end where it was. */
export function Marks({ marks, years, y, size }: MarksProps) {
  return placed(marks, years).map(({ mark, x }) => (
    <svg key={mark.number} x={percent(x)} y={y} className="overflow-visible" aria-hidden="true">
      <path d={lozenge(size)} className={looks.mark} />
    </svg>
  ))
}

/** A lozenge around a point. */
export function lozenge(size: number): string {
  return `M0 ${-size}L${size} 0L0 ${size}L${-size} 0z`
}

type MarkLabelsProps = Pick<MarksProps, 'marks' | 'years'> & { asAt: Day; from: number; baseline: number }

/** What the marks are, below the bar, each with a line down to its word. */
export function MarkLabels({ marks, years, asAt, from, baseline }: MarkLabelsProps) {
  const rule = years.at(asAt)
  const drawn = placed(marks, years)
  return (
    <>
      {drawn.map(({ mark, x }) => (
        <line
          key={mark.number}
          x1={percent(x)}
          x2={percent(x)}
          y1={from}
          y2={baseline - 15}
          className={looks.grid}
        />
      ))}
      {(['wide', 'narrow'] as const).map((band) => (
        <g key={band} className={band === 'wide' ? looks.wideOnly : looks.narrowOnly}>
          {labelsOf(drawn, { character: CHARACTER[band], rule }).map(({ x, text, anchor }) => (
            <text key={`${text} ${x}`} x={percent(x)} y={baseline} textAnchor={anchor} className={looks.text}>
              {text}
            </text>
          ))}
        </g>
      ))}
    </>
  )
}

function placed(marks: Mark[], years: Years) {
  return marks.flatMap((mark) => (mark.on ? [{ mark, x: years.at(mark.on) }] : []))
}
