import type { Stretch } from '@/domain/agreements/lifeline'
import type { Day } from '@/lib/dates/day'
import { blockLooks, CROSS_HATCH, CROSS_HATCHED, HATCH, HATCHED } from './looks'
import { type Piece, piecesOf } from './pieces'
import type { Years } from './years'

type BlocksProps = { stretches: Stretch[]; years: Years; asAt: Day; y: number; height: number }

/** The blocks of a whole lifeline, one row high. */
export function StretchBlocks({ stretches, years, asAt, y, height }: BlocksProps) {
  const pieces = stretches.flatMap((stretch, index) => {
    const before = stretches[index - 1]?.to
    return piecesOf(stretch, { years, asAt, after: before ? years.after(before) : 0 })
  })
  return pieces.map((piece) => <Block key={`${piece.look} ${piece.x}`} piece={piece} y={y} height={height} />)
}

type BlockProps = { piece: Piece; y: number; height: number }

function Block({ piece: { look, x, width }, y, height }: BlockProps) {
  if (look === 'arrow') return <Arrow x={x} y={y} height={height} />
  const box = { x: percent(x), y, width: percent(width), height }
  if (look === 'extension') return <rect {...box} fill={HATCHED} className={blockLooks.extension} />
  if (look === 'direction') return <rect {...box} fill={CROSS_HATCHED} className={blockLooks.direction} />
  return <rect {...box} className={blockLooks[look]} strokeDasharray={look === 'lapse' ? '6 4' : undefined} />
}

function Arrow({ x, y, height }: { x: number; y: number; height: number }) {
  return (
    <svg x={percent(x)} y={y} width="14" height={height} viewBox={`0 0 14 ${height}`} aria-hidden="true">
      <path d={`M0 0l12 ${height / 2}-12 ${height / 2}z`} className={blockLooks.term} />
    </svg>
  )
}

/** The hatchings of extensions and of directions: once on a page that draws any. */
export function Hatch() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <defs>
        <pattern id={HATCH} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="9" height="9" className="fill-surface forced-colors:fill-[Canvas]" />
          <line
            x1="2"
            x2="2"
            y2="9"
            className="stroke-chart-2 stroke-[3.5] forced-colors:stroke-[CanvasText]"
          />
        </pattern>
        <pattern id={CROSS_HATCH} width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className="fill-surface forced-colors:fill-[Canvas]" />
          <line x1="1" x2="1" y2="7" className="stroke-chart-3 stroke-2 forced-colors:stroke-[CanvasText]" />
        </pattern>
      </defs>
    </svg>
  )
}

/** A length as a share of the picture's width, so that text keeps its size whatever the width. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 1000}%`
}
