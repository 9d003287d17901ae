import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import type { Extension } from '@/domain/agreements/extension'
import { inEffectFrom } from '@/domain/agreements/instrument'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { DeedDone } from '../../deed-done'

type ExtensionDoneProps = { actor: PersonActor; agreement: AgreementPage; input: Extension; outcome: unknown }

export function ExtensionDone({ actor, agreement, input, outcome }: ExtensionDoneProps) {
  const from = inEffectFrom(input)
  return (
    <DeedDone
      actor={actor}
      agreement={agreement}
      heading="Extension recorded"
      what={`${agreement.reference} is extended until ${dayInWords(input.endOn)}`}
      outcome={outcome}
    >
      <p>
        {from && from > today()
          ? `It takes effect on ${dayInWords(from)}: from that day the agreement’s status, notice date and every list say so.`
          : 'It is in effect: the agreement’s status, notice date and every list say so.'}
      </p>
    </DeedDone>
  )
}
