import type { ReactNode } from 'react'
import type { Life } from '@/domain/agreements/life'
import { daysOf, type Stretch } from '@/domain/agreements/lifeline'
import type { Day } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import { daysInWords } from '@/lib/dates/words'
import { Ground, isHatched, nameInBar } from './bar-words'
import { lifelineInWords } from './lifeline-words'
import { looks } from './looks'
import { Marks } from './marks'
import { percent, StretchBlocks } from './stretch-blocks'
import type { Years } from './years'

type RowProps = {
  life: Life
  years: Years
  asAt: Day /** Where there is nothing to draw. */
  children: ReactNode
}

const BAR = 16
/** Share of a row's width that a character takes: rows are shorter than a lifeline alone. */
const CHARACTER = 1.6

/** One lifeline among many. It is higher where a lapse is too short for its days, which then stand above it. */
export function LifelineRow({ life, years, asAt, children }: RowProps) {
  const { stretches, marks } = life
  if (stretches.every((one) => one.kind === 'ended')) return children
  const words = stretches.map((stretch) => wordsIn(stretch, years, asAt))
  const y = words.some((one) => one?.above) ? 25 : 7
  return (
    <svg
      role="img"
      aria-label={lifelineInWords(life, { asAt, today: today() })}
      height={y + BAR + (y === 25 ? 9 : 7)}
      className="block w-full overflow-visible"
    >
      <StretchBlocks stretches={stretches} years={years} asAt={asAt} y={y} height={BAR} />
      <Rule x={years.at(asAt)} height={y + BAR + 9} />
      {words.map((one) => (one ? <InRow key={`${one.text} ${one.x}`} words={one} y={y} /> : null))}
      <Marks marks={marks} years={years} y={y + BAR + 4} size={4} />
    </svg>
  )
}

type Words = { kind: Stretch['kind']; text: string; x: number; above: boolean }

function wordsIn(stretch: Stretch, years: Years, asAt: Day): Words | null {
  const { kind, from, to, untilEnded } = stretch
  if (!from || kind === 'ended' || (!to && !untilEnded)) return null
  const right = to ? years.after(to) : years.at(asAt)
  const lapsed = kind === 'gap' || kind === 'lapse'
  const text = lapsed ? daysInWords(daysOf(stretch) ?? 0) : nameInBar(stretch)
  const above = right - years.at(from) < (text.length + 2) * CHARACTER
  return above && !lapsed ? null : { kind, text, x: (years.at(from) + right) / 2, above }
}

function InRow({ words: { kind, text, x, above }, y }: { words: Words; y: number }) {
  if (kind === 'gap' || kind === 'lapse') {
    return (
      <>
        {above ? null : <Ground x={x} y={y - 3} width={text.length * 9} height={BAR + 6} />}
        <text x={percent(x)} y={above ? y - 8 : y + 13.5} textAnchor="middle" className={looks.lapse}>
          {text}
        </text>
      </>
    )
  }
  return (
    <g className={looks.wideOnly}>
      {isHatched(kind) ? <Ground x={x} y={y} width={text.length * 9} height={BAR} /> : null}
      <text
        x={percent(x)}
        y={y + 13.5}
        textAnchor="middle"
        className={isHatched(kind) ? looks.text : looks.onTerm}
      >
        {text}
      </text>
    </g>
  )
}

function Rule({ x, height }: { x: number; height: number }) {
  return <line x1={percent(x)} x2={percent(x)} y1="0" y2={height} className={looks.rule} />
}
