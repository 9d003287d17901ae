import { gapInWords } from '@/components/agreements/gap-words'
import { gapBefore } from '@/domain/agreements/gap'
import type { AgreementHistory } from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'

/** "2,257 days, 18 September 2020 to 22 November 2026": after the term and before the lapse is confirmed; null for none. */
export function daysSinceTerm({ instruments }: AgreementHistory, confirmedOn: Day): string | null {
  const answer = gapBefore(instruments, { madeOn: confirmedOn, takesEffectOn: null })
  return answer.kind === 'gap' ? gapInWords(answer.gap) : null
}
