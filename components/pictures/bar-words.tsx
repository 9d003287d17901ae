import { daysOf, type Stretch } from '@/domain/agreements/lifeline'
import type { Day } from '@/lib/dates/day'
import { daysInWords } from '@/lib/dates/words'
import { CHARACTER, looks } from './looks'
import { percent } from './stretch-blocks'
import type { Years } from './years'

type BarWordsProps = { stretch: Stretch; years: Years; asAt: Day; y: number; height: number }

/** What a stretch is, inside it where it is wide enough. A lapse always tells its days: below it if need be. */
export function BarWords({ stretch, years, asAt, y, height }: BarWordsProps) {
  const { kind, from, to, untilEnded } = stretch
  if (!from || kind === 'ended' || (!to && !untilEnded)) return null
  const right = to ? years.after(to) : years.at(asAt)
  const width = right - years.at(from)
  const x = (years.at(from) + right) / 2
  const baseline = y + height / 2 + 5
  if (kind === 'gap' || kind === 'lapse') return <LapseWords {...{ stretch, x, width, baseline }} />
  const words = nameInBar(stretch)
  if (width < (words.length + 3) * CHARACTER.wide)
    return kind === 'direction' ? <WordsBelow words={words} x={x} y={baseline + 30} /> : null
  return (
    <g className={looks.wideOnly}>
      {isHatched(kind) ? <Ground x={x} y={y} width={words.length * 9} height={height} /> : null}
      <text
        x={percent(x)}
        y={baseline}
        textAnchor="middle"
        className={isHatched(kind) ? looks.text : looks.onTerm}
      >
        {words}
      </text>
    </g>
  )
}

/** A direction is rare and looks like nothing else, so it is named wherever it is. */
function WordsBelow({ words, x, y }: { words: string; x: number; y: number }) {
  return (
    <text x={percent(x)} y={y} textAnchor="middle" className={`${looks.text} ${looks.wideOnly}`}>
      {words}
    </text>
  )
}

type LapseWordsProps = { stretch: Stretch; x: number; width: number; baseline: number }

function LapseWords({ stretch, x, width, baseline }: LapseWordsProps) {
  const days = daysInWords(daysOf(stretch) ?? 0)
  const long = `${days} with nothing recorded`
  const fits = (words: string, band: 'wide' | 'narrow') => width > (words.length + 1) * CHARACTER[band]
  const wide = stretch.kind === 'lapse' && fits(long, 'wide') ? long : days
  const line = (band: 'wide' | 'narrow', words: string) => ({
    x: percent(x),
    y: fits(words, band) ? baseline : baseline + 30,
    textAnchor: 'middle' as const,
    className: `${looks.lapse} ${band === 'wide' ? looks.wideOnly : looks.narrowOnly}`,
  })
  return (
    <>
      <text {...line('wide', wide)}>{wide}</text>
      <text {...line('narrow', days)}>{days}</text>
    </>
  )
}

type GroundProps = { x: number; y: number; width: number; height: number }

/** Plain ground behind words; its `width` and `height` in pixels, since words keep their size. */
export function Ground({ x, y, width, height }: GroundProps) {
  const box = { x: percent(x), y, width, height }
  return <rect {...box} transform={`translate(${-width / 2})`} className={looks.ground} />
}

/** "First term", "Ext 1", "Renewed", "Direction", "Until ended". */
export function nameInBar({ kind, ordinal, untilEnded }: Stretch): string {
  if (kind === 'renewal') return untilEnded ? 'Renewed until ended' : 'Renewed'
  if (untilEnded) return 'Until ended'
  if (kind === 'direction') return 'Direction'
  return kind === 'extension' ? `Ext ${ordinal}` : 'First term'
}

/** Whether words inside it need plain ground behind them. */
export function isHatched(kind: Stretch['kind']): boolean {
  return kind === 'extension' || kind === 'direction'
}
