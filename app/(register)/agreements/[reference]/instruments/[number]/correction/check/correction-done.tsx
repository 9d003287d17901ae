import type { AgreementPage, RecordedInstrument } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import type { Correction } from '@/domain/agreements/recorded-term'
import { DeedDone } from '../../../../deed-done'

type CorrectionDoneProps = {
  actor: PersonActor
  agreement: AgreementPage
  wrong: RecordedInstrument
  input: Correction
  outcome: unknown
}

export function CorrectionDone({ actor, agreement, wrong, input, outcome }: CorrectionDoneProps) {
  const erased = input.correction === 'recorded in error'
  return (
    <DeedDone
      actor={actor}
      agreement={agreement}
      heading="Correction recorded"
      what={
        erased
          ? `Instrument ${wrong.number} of ${agreement.reference} is marked as recorded in error`
          : `Instrument ${wrong.number} of ${agreement.reference} is corrected`
      }
      outcome={outcome}
    >
      <p>
        {erased
          ? 'It stays to be seen and changes nothing any more: the agreement stands as if it had not been recorded.'
          : 'The new one stands in its place. The wrong one stays to be seen, and the agreement’s history says why.'}
      </p>
    </DeedDone>
  )
}
