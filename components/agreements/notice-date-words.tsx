import { NotRecorded } from '@/components/ui/not-recorded'
import { NoWrap } from '@/components/ui/text'
import type { Notice, TermEnd } from '@/domain/agreements/instrument'
import type { Day } from '@/lib/dates/day'
import { DayWords } from './day-words'
import { noNoticeDateInWords } from './fact-words'

type NoticeDateProps = { on: Day | null; notice: Notice['kind']; end: TermEnd['kind']; tight?: boolean }

/** By when notice must be given: a day, "No party may leave by notice", "No last day" or "Not recorded". */
export function NoticeDateWords({ on, notice, end, tight = false }: NoticeDateProps) {
  const known = on ? null : noNoticeDateInWords(notice, end)
  if (known) return <NotRecorded>{known}</NotRecorded>
  return (
    <NoWrap>
      <DayWords on={on} tight={tight} />
    </NoWrap>
  )
}
