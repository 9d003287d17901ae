import type { AgreementPage } from '@/db/queries/agreements'
import type { Extension } from '@/domain/agreements/extension'
import { inEffectFrom } from '@/domain/agreements/instrument'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import type { DoneWords } from '../../../../deeds/deed-done'

export function extensionDone({ reference }: AgreementPage, input: Extension): DoneWords {
  const from = inEffectFrom(input)
  return {
    heading: 'Extension recorded',
    what: `${reference} is extended until ${dayInWords(input.endOn)}`,
    so:
      from && from > today()
        ? `It takes effect on ${dayInWords(from)}: from that day the agreement’s status, notice date and every list say so.`
        : 'It is in effect: the agreement’s status, notice date and every list say so.',
  }
}
