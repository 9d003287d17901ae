import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import type { Ending } from '@/domain/agreements/ending'
import { inEffectFrom } from '@/domain/agreements/instrument'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { DeedDone } from '../../deed-done'

type EndingDoneProps = { actor: PersonActor; agreement: AgreementPage; input: Ending; outcome: unknown }

export function EndingDone({ actor, agreement, input, outcome }: EndingDoneProps) {
  const from = inEffectFrom(input) ?? input.takesEffectOn
  return (
    <DeedDone
      actor={actor}
      agreement={agreement}
      heading="Ending recorded"
      what={`${agreement.reference} is no longer in force from ${dayInWords(from)}`}
      outcome={outcome}
    >
      <p>
        {from > today()
          ? 'Until then it stands as it did; from that day its status and every list say that it has ended.'
          : 'Its status and every list say that it has ended. Nothing it was is lost.'}
      </p>
    </DeedDone>
  )
}
