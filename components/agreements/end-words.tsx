import { NotRecorded } from '@/components/ui/not-recorded'
import { NoWrap } from '@/components/ui/text'
import type { TermEnd } from '@/domain/agreements/instrument'
import { dayInTightWords, dayInWords } from '@/lib/dates/words'

/** When a term ends: a day, "Until ended", or "Not recorded": three different things. */
export function EndWords({ end, tight }: { end: TermEnd; tight?: boolean }) {
  if (end.kind === 'on') return <NoWrap>{tight ? dayInTightWords(end.on) : dayInWords(end.on)}</NoWrap>
  return end.kind === 'until ended' ? 'Until ended' : <NotRecorded />
}
