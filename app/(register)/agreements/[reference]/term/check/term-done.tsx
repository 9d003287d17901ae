import { EndWords } from '@/components/agreements/end-words'
import type { AgreementPage } from '@/db/queries/agreements'
import type { RecordedTerm } from '@/domain/agreements/recorded-term'
import type { DoneWords } from '../../../../deeds/deed-done'

export function termDone({ reference }: AgreementPage, { end }: RecordedTerm): DoneWords {
  return {
    heading: 'Term recorded',
    what: `The term of ${reference} is recorded`,
    so: (
      <>
        End of the original’s term: <EndWords end={end} />. It takes the place of the undated original, which
        stays in the agreement’s history.
      </>
    ),
  }
}
