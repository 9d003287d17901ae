import { gapInWords } from '@/components/agreements/gap-words'
import { lapseOn } from '@/domain/agreements/gap'
import type { AgreementHistory } from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'

/** "2,258 days, 18 September 2020 to 23 November 2026": the lapse, as the agreement's other pages count it; null for none. */
export function daysSinceTerm(agreement: AgreementHistory, day: Day): string | null {
  const lapse = lapseOn(agreement, day)
  return lapse && gapInWords(lapse)
}
