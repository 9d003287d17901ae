import { latestEnd } from '@/domain/agreements/gap'
import type { Instrument } from '@/domain/agreements/instrument'
import { dayInWords } from '@/lib/dates/words'

/** When the agreement ends by what is recorded now, in a sentence for a form's hint. */
export function endsNow({ instruments }: { instruments: Instrument[] }): string {
  const end = latestEnd(instruments)
  if (end.kind === 'on') return `It ends now on ${dayInWords(end.on)}.`
  return end.kind === 'until ended'
    ? 'It runs now until somebody ends it.'
    : 'When it ends now is not recorded.'
}
