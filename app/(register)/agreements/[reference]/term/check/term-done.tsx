import { EndWords } from '@/components/agreements/end-words'
import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import type { RecordedTerm } from '@/domain/agreements/recorded-term'
import { DeedDone } from '../../deed-done'

type TermDoneProps = { actor: PersonActor; agreement: AgreementPage; input: RecordedTerm; outcome: unknown }

export function TermDone({ actor, agreement, input, outcome }: TermDoneProps) {
  return (
    <DeedDone
      actor={actor}
      agreement={agreement}
      heading="Term recorded"
      what={`The term of ${agreement.reference} is recorded`}
      outcome={outcome}
    >
      <p>
        End of the original’s term: <EndWords end={input.end} />. It takes the place of the undated original,
        which stays in the agreement’s history.
      </p>
    </DeedDone>
  )
}
