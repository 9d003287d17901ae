import type { AgreementPage } from '@/db/queries/agreements'
import type { LapseConfirmation } from '@/domain/agreements/ending'
import type { DoneWords } from '../../../../deeds/deed-done'

export function lapseDone({ reference }: AgreementPage, { confirmedBy }: LapseConfirmation): DoneWords {
  return {
    heading: 'Lapse confirmed',
    what: `${reference} lapsed, as ${confirmedBy} confirms`,
    so: 'Its status and every list say that it has ended. The days since its term stay visible.',
  }
}
