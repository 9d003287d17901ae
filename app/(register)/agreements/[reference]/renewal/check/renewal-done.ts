import type { AgreementPage } from '@/db/queries/agreements'
import { inEffectFrom, lastDay } from '@/domain/agreements/instrument'
import type { Renewal } from '@/domain/agreements/renewal'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import type { DoneWords } from '../../../../deeds/deed-done'

export function renewalDone({ reference }: AgreementPage, input: Renewal): DoneWords {
  const from = inEffectFrom(input)
  const end = lastDay(input.end)
  return {
    heading: 'Renewal recorded',
    what: `${reference} is renewed ${end ? `until ${dayInWords(end)}` : 'until somebody ends it'}`,
    so:
      from && from > today()
        ? `Its new term commences on ${dayInWords(from)}: from that day the agreement’s status, notice date and every list say so.`
        : 'Its new term has commenced: the agreement’s status, notice date and every list say so.',
  }
}
