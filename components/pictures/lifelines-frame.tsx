import type { Day } from '@/lib/dates/day'
import { looks } from './looks'
import { percent } from './stretch-blocks'
import type { Years } from './years'

type FrameProps = { years: Years; asAt: Day; called: string }

/** The years above many lifelines, their lines through all of them, and the rule of the day shown. */
export function LifelinesFrame({ years, asAt, called }: FrameProps) {
  const now = percent(years.at(asAt))
  return (
    <>
      <svg
        aria-hidden="true"
        className="absolute inset-y-0 right-0 block h-full w-[calc(100%-var(--label))] overflow-visible narrow:hidden"
      >
        {years.ticks.map(({ year, x }) => (
          <line key={year} x1={percent(x)} x2={percent(x)} y1="50" y2="100%" className={looks.grid} />
        ))}
        <line x1={now} x2={now} y1="22" y2="100%" className={looks.rule} />
      </svg>
      <svg
        aria-hidden="true"
        height="50"
        className="relative ml-[var(--label)] block w-[calc(100%-var(--label))] overflow-visible"
      >
        <text x={now} y="16" textAnchor="middle" className={`${looks.text} font-bold`}>
          {called}
        </text>
        <line x1={now} x2={now} y1="22" y2="50" className={`${looks.rule} hidden narrow:inline`} />
        {years.ticks.map(({ year, x }, index) => (
          <text
            key={year}
            x={percent(x)}
            y="42"
            className={index % 2 === 0 || x > 86 ? `${looks.tick} narrow:hidden print:hidden` : looks.tick}
          >
            {year}
          </text>
        ))}
      </svg>
    </>
  )
}
