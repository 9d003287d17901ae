import { Details } from '@/components/ui/details'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { Day } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import { paths } from '@/lib/paths'
import { LifelineRow } from './lifeline-row'
import { LifelinesFrame } from './lifelines-frame'
import { LifelinesKey } from './lifelines-key'
import { LifelinesTable } from './lifelines-table'
import type { LifelineGroup, LifelineOf } from './of-many'
import { Hatch } from './stretch-blocks'
import { titleWithin } from './title-within'
import { type Years, yearsAround } from './years'

type LifelinesProps = {
  groups: LifelineGroup[]
  asAt: Day
  /** The id of the heading that states what they show. */
  headedBy: string
}

/** The lives of many agreements under one scale of years, by group, with a key and the same as a table. */
export function Lifelines({ groups, asAt, headedBy }: LifelinesProps) {
  const all = groups.flatMap((group) => group.lifelines)
  const years = yearsAround(all, asAt)
  return (
    <figure aria-labelledby={headedBy} className="space-y-4">
      <Hatch />
      <div className="relative text-16 [--label:21.25rem] mid:[--label:12.5rem] narrow:[--label:0rem] print:[--label:50mm]">
        <LifelinesFrame years={years} asAt={asAt} called={asAt === today() ? 'Today' : 'As at'} />
        {groups.map((group) => (
          <Group key={group.heading} group={group} years={years} asAt={asAt} />
        ))}
      </div>
      <LifelinesKey asAt={asAt === today() ? 'Today' : 'The day shown'} lives={all} />
      <Details>
        <LifelinesTable lifelines={all} asAt={asAt} />
      </Details>
    </figure>
  )
}

type GroupProps = { group: LifelineGroup; years: Years; asAt: Day }

function Group({ group: { heading, lifelines }, years, asAt }: GroupProps) {
  return (
    <>
      <h3 className="relative w-max max-w-full bg-surface pt-3 pr-2 pb-1 text-16 font-bold">{heading}</h3>
      <ul>
        {lifelines.map((one) => (
          <li
            key={one.reference}
            className="relative grid grid-cols-[var(--label)_minmax(0,1fr)] items-center narrow:grid-cols-[minmax(0,1fr)] narrow:pb-1"
          >
            <Name lifeline={one} within={heading} />
            <LifelineRow life={one} years={years} asAt={asAt}>
              <span className="justify-self-start bg-surface pr-2">
                <NotRecorded>No dates recorded</NotRecorded>
              </span>
            </LifelineRow>
          </li>
        ))}
      </ul>
    </>
  )
}

function Name({ lifeline: { reference, title }, within }: { lifeline: LifelineOf; within: string }) {
  return (
    <Link
      href={paths.agreement(reference)}
      className="mr-2 justify-self-start py-[2.5px] narrow:bg-surface narrow:pr-2"
    >
      {reference} {titleWithin(title, within)}
    </Link>
  )
}
