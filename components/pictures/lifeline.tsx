import { Details } from '@/components/ui/details'
import { SmallPrint } from '@/components/ui/text'
import type { Stretch } from '@/domain/agreements/lifeline'
import type { Standing } from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'
import { LifelinePicture } from './lifeline-picture'
import { LifelineTable } from './lifeline-table'
import { lifelineInWords, notDrawn } from './lifeline-words'
import { yearsAround } from './years'

type LifelineProps = {
  reference: string
  stretches: Stretch[]
  standing: Standing
  asAt: Day
  today: Day
  /** The id of the heading that states what it shows. */
  headedBy: string
}

/** The life of one agreement as a picture, with what it cannot show, and its twin: the same as a table. */
export function Lifeline({ reference, stretches, standing, asAt, today, headedBy }: LifelineProps) {
  const years = yearsAround(stretches, asAt)
  const unseen = notDrawn(stretches)
  const span = `Lifeline, ${years.first} to ${years.last}.`
  return (
    <figure aria-labelledby={headedBy} className="space-y-2">
      {stretches.length > 0 ? (
        <LifelinePicture
          {...{ stretches, years, asAt, today, endsOn: standing.endsOn }}
          words={`${span} ${lifelineInWords(stretches, { asAt, today })}`}
        />
      ) : null}
      {unseen ? <SmallPrint>{unseen}</SmallPrint> : null}
      <Details>
        <LifelineTable {...{ reference, stretches, today }} />
      </Details>
    </figure>
  )
}
