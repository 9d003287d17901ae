import type { Gap } from '@/domain/agreements/gap'
import { dayInWords, daysInWords } from '@/lib/dates/words'

/** "2,265 days, 18 September 2020 to 30 November 2026". */
export function gapInWords({ days, from, to }: Gap): string {
  const words = `${daysInWords(days)}, ${dayInWords(from)}`
  return days === 1 ? words : `${words} to ${dayInWords(to)}`
}
