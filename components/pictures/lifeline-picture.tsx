import type { Life } from '@/domain/agreements/life'
import type { Stretch } from '@/domain/agreements/lifeline'
import type { Day } from '@/lib/dates/day'
import { dayInTightWords } from '@/lib/dates/words'
import { BarWords } from './bar-words'
import { looks } from './looks'
import { MarkLabels, Marks } from './marks'
import { Hatch, percent, StretchBlocks } from './stretch-blocks'
import { type EndMark, UprightWords, uprightWords } from './upright-words'
import type { Years } from './years'

type PictureProps = {
  life: Life
  endsOn: Day | null
  years: Years
  asAt: Day
  today: Day
  /** All that is drawn, in words. */
  words: string
}

const BAR = { y: 40, height: 30 }
const BOTTOM = BAR.y + BAR.height
const LINE = 24

/** The life of one agreement. Its years stretch with the page; its words keep their size. */
export function LifelinePicture({ life, endsOn, years, asAt, today, words }: PictureProps) {
  const { stretches, marks } = life
  const end = endMark(stretches, { endsOn, years, asAt })
  const uprights = uprightWords({ end, years, asAt, today })
  const below = marks.some((one) => one.on) ? LINE : 0
  const raised = uprights.some((one) => one.placed.raised) ? LINE : 0
  return (
    <>
      <Hatch />
      <svg
        role="img"
        aria-label={words}
        height={130 + raised + below}
        className="block w-full overflow-visible"
      >
        <g transform={`translate(0 ${raised})`}>
          <g transform={`translate(0 ${below})`}>
            <Axis years={years} />
          </g>
          <StretchBlocks stretches={stretches} years={years} asAt={asAt} {...BAR} />
        </g>
        <Upright x={years.at(asAt)} from={14} to={98 + raised + below} look={looks.rule} />
        {end ? <Upright x={end.x} from={14 + raised} to={76 + raised} look={looks.end} /> : null}
        <g transform={`translate(0 ${raised})`}>
          {stretches.map((stretch) => (
            <BarWords
              key={`${stretch.kind} ${stretch.from} ${stretch.to}`}
              {...{ stretch, years, asAt, ...BAR }}
            />
          ))}
          <MarkLabels marks={marks} years={years} asAt={asAt} from={BOTTOM} baseline={115} />
          <Marks marks={marks} years={years} y={BOTTOM} size={6.5} />
        </g>
        {uprights.map((one) => (
          <UprightWords key={one.band} words={one} raised={raised} />
        ))}
      </svg>
    </>
  )
}

type Ends = Pick<PictureProps, 'endsOn' | 'years' | 'asAt'>

/** An ending stands where it took effect, whatever the term had said. */
function endMark(stretches: Stretch[], { endsOn, years, asAt }: Ends): EndMark | null {
  const ended = stretches.find((one) => one.kind === 'ended')
  if (ended?.from) {
    const short = dayInTightWords(ended.from)
    return { x: years.at(ended.from), long: `${ended.from > asAt ? 'Ends' : 'Ended'} from ${short}`, short }
  }
  if (ended || !endsOn) return null
  const short = dayInTightWords(endsOn)
  return { x: years.after(endsOn), long: `Term to ${short}`, short }
}

function Upright({ x, from, to, look }: { x: number; from: number; to: number; look: string }) {
  return <line x1={percent(x)} x2={percent(x)} y1={from} y2={to} className={look} />
}

/** Every year has its mark; where there is little room only every second is named. */
function Axis({ years }: { years: Years }) {
  return (
    <>
      {years.ticks.map(({ year, x }, index) => (
        <g key={year}>
          <line x1={percent(x)} x2={percent(x)} y1="98" y2="104" className={looks.grid} />
          <text
            x={percent(x)}
            y="122"
            className={index % 2 === 0 || x > 86 ? `${looks.tick} narrow:hidden` : looks.tick}
          >
            {year}
          </text>
        </g>
      ))}
      <line x1="0" x2="100%" y1="98" y2="98" className={looks.grid} />
    </>
  )
}
