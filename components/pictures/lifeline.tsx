import { Details } from '@/components/ui/details'
import { SmallPrint } from '@/components/ui/text'
import type { Life } from '@/domain/agreements/life'
import type { Standing } from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'
import { LifelinePicture } from './lifeline-picture'
import { LifelineTable } from './lifeline-table'
import { lifelineInWords, notDrawn } from './lifeline-words'
import { yearsAround } from './years'

type LifelineProps = {
  reference: string
  life: Life
  standing: Standing
  asAt: Day
  today: Day
  /** The id of the heading that states what it shows. */
  headedBy: string
}

/** The life of one agreement as a picture, with what it cannot show, and its twin: the same as a table. */
export function Lifeline({ reference, life, standing, asAt, today, headedBy }: LifelineProps) {
  const years = yearsAround([life], asAt)
  const unseen = notDrawn(life)
  const span = `Lifeline, ${years.first} to ${years.last}.`
  return (
    <figure aria-labelledby={headedBy} className="space-y-2">
      {life.stretches.length > 0 ? (
        <LifelinePicture
          {...{ life, years, asAt, today, endsOn: standing.endsOn }}
          words={`${span} ${lifelineInWords(life, { asAt, today })}`}
        />
      ) : null}
      {unseen ? <SmallPrint>{unseen}</SmallPrint> : null}
      <Details>
        <LifelineTable {...{ reference, life, today }} />
      </Details>
    </figure>
  )
}
