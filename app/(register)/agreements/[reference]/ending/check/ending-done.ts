import type { AgreementPage } from '@/db/queries/agreements'
import type { Ending } from '@/domain/agreements/ending'
import { inEffectFrom } from '@/domain/agreements/instrument'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import type { DoneWords } from '../../deed-done'

export function endingDone({ reference }: AgreementPage, input: Ending): DoneWords {
  const from = inEffectFrom(input) ?? input.takesEffectOn
  return {
    heading: 'Ending recorded',
    what: `${reference} is no longer in force from ${dayInWords(from)}`,
    so:
      from > today()
        ? 'Until then it stands as it did; from that day its status and every list say that it has ended.'
        : 'Its status and every list say that it has ended. Nothing it was is lost.',
  }
}
