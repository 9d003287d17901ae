import { Fact } from '@/components/ui/facts'
import { gapsIn } from '@/domain/agreements/gap'
import { type AgreementHistory, standingOn } from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'
import { dayInWords, daysInWords } from '@/lib/dates/words'
import { EndWords } from './end-words'

/** When an agreement ends as at a day, and the gaps between its terms: what a change of any term may move. */
export function TermFacts({ history, day }: { history: AgreementHistory; day: Day }) {
  return (
    <>
      <Fact term="End">
        <EndWords end={standingOn(history, day).end} />
      </Fact>
      {gapsIn(history.instruments).map(({ from, to, days }) => (
        <Fact key={from} term="Gap" sub="Stays in the register, with a finding">
          {daysInWords(days)}, {dayInWords(from)}
          {days === 1 ? null : ` to ${dayInWords(to)}`}
        </Fact>
      ))}
    </>
  )
}
