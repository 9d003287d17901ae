import type { AgreementPage } from '@/db/queries/agreements'
import type { Direction } from '@/domain/agreements/direction'
import { inEffectFrom } from '@/domain/agreements/instrument'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import type { DoneWords } from '../../../../deeds/deed-done'

export function directionDone({ reference }: AgreementPage, input: Direction): DoneWords {
  const from = inEffectFrom(input)
  return {
    heading: 'Direction recorded',
    what: `A direction moves the end of ${reference} to ${dayInWords(input.endOn)}`,
    so:
      from && from > today()
        ? `It takes effect on ${dayInWords(from)}: from that day the agreement’s status, notice date and every list say so.`
        : 'It is in effect: the agreement’s status, notice date and every list say so.',
  }
}
