import { Details } from '@/components/ui/details'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { Life } from '@/domain/agreements/life'
import type { Day } from '@/lib/dates/day'
import { LifelineRow } from './lifeline-row'
import { LifelineTable } from './lifeline-table'
import { LifelinesFrame } from './lifelines-frame'
import { LifelinesKey } from './lifelines-key'
import { Hatch } from './stretch-blocks'
import { type Years, yearsAround } from './years'

type NowAndAfterProps = { reference: string; now: Life; after: Life; today: Day }

/** The life of an agreement as it is and as it will be, one above the other under one scale of years. */
export function NowAndAfter({ reference, now, after, today }: NowAndAfterProps) {
  const years = yearsAround([now, after], today)
  return (
    <figure aria-label="The lifeline now and after" className="space-y-2">
      <Hatch />
      <div className="relative text-16 [--label:3.75rem] narrow:[--label:0rem]">
        <LifelinesFrame years={years} asAt={today} called="Today" />
        <Side name="Now" life={now} years={years} today={today} />
        <Side name="After" life={after} years={years} today={today} />
      </div>
      {isRare(now) || isRare(after) ? <LifelinesKey asAt="Today" lives={[now, after]} /> : null}
      <Details>
        <LifelineTable reference={`${reference} now`} life={now} today={today} />
        <LifelineTable reference={`${reference} after`} life={after} today={today} />
      </Details>
    </figure>
  )
}

/** Whether it has what needs explaining: most have a first term and extensions, which their words say. */
function isRare({ stretches, marks }: Life): boolean {
  return marks.length > 0 || stretches.some((one) => one.kind === 'renewal' || one.kind === 'direction')
}

type SideProps = { name: string; life: Life; years: Years; today: Day }

function Side({ name, life, years, today }: SideProps) {
  return (
    <div className="relative grid grid-cols-[var(--label)_minmax(0,1fr)] items-center narrow:grid-cols-[minmax(0,1fr)] narrow:pb-1">
      <p className="font-bold narrow:justify-self-start narrow:bg-surface narrow:pr-2">{name}</p>
      <LifelineRow life={life} years={years} asAt={today}>
        <span className="justify-self-start bg-surface pr-2">
          <NotRecorded>No dates recorded</NotRecorded>
        </span>
      </LifelineRow>
    </div>
  )
}
