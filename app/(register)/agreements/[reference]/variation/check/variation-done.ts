import type { AgreementPage } from '@/db/queries/agreements'
import { inEffectFrom } from '@/domain/agreements/instrument'
import type { Variation } from '@/domain/agreements/variation'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import type { DoneWords } from '../../../../deeds/deed-done'

export function variationDone({ reference }: AgreementPage, input: Variation): DoneWords {
  const from = inEffectFrom(input)
  return {
    heading: 'Variation recorded',
    what: `A variation of ${reference} is recorded`,
    so:
      from && from > today()
        ? `It takes effect on ${dayInWords(from)}. Its words stand among the agreement’s instruments, and its end stays where it is.`
        : 'It is in effect. Its words stand among the agreement’s instruments, and its end stays where it is.',
  }
}
