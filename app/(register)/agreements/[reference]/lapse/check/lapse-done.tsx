import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import type { LapseConfirmation } from '@/domain/agreements/ending'
import { DeedDone } from '../../deed-done'

type LapseDoneProps = {
  actor: PersonActor
  agreement: AgreementPage
  input: LapseConfirmation
  outcome: unknown
}

export function LapseDone({ actor, agreement, input, outcome }: LapseDoneProps) {
  return (
    <DeedDone
      actor={actor}
      agreement={agreement}
      heading="Lapse confirmed"
      what={`${agreement.reference} lapsed, as ${input.confirmedBy} confirms`}
      outcome={outcome}
    >
      <p>Its status and every list say that it has ended. The days since its term stay visible.</p>
    </DeedDone>
  )
}
