import type { AgreementPage } from '@/db/queries/agreements'
import type { Voiding } from '@/domain/agreements/voiding'
import type { DoneWords } from '../../../../../deeds/deed-done'

export function voidingDone({ reference }: AgreementPage, input: Voiding): DoneWords {
  const number = input.parties.length
  return {
    heading: 'Marked as recorded in error',
    what: `${number === 1 ? '1 party' : `${number} parties`} of ${reference} marked as recorded in error`,
    so: 'They stay to be seen under Parties, with the reason, and count for nothing. A force that was party by them alone no longer sees the agreement for that.',
  }
}
