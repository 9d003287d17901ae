import { NotRecorded } from '@/components/ui/not-recorded'
import { NoWrap } from '@/components/ui/text'
import type { PartialDay } from '@/lib/dates/partial-day'
import { dayInTightWords, dayInWords } from '@/lib/dates/words'

/** A date as far as it is known, or "Not recorded". */
export function DayWords({ on, tight }: { on: PartialDay | null; tight?: boolean }) {
  if (!on) return <NotRecorded />
  return <NoWrap>{tight ? dayInTightWords(on) : dayInWords(on)}</NoWrap>
}
