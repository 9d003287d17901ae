import type { AgreementPage } from '@/db/queries/agreements'
import { type ChangedSinceProps, ChangedSince as SubjectChangedSince } from '../../deeds/changed-since'
import { agreementSubject } from './agreement-subject'

type AgreementChangedSinceProps = Omit<ChangedSinceProps, 'subject'> & { agreement: AgreementPage }

/** Two people were at the same agreement: the later one sees what changed and both versions, and chooses. */
export function ChangedSince({ agreement, ...shown }: AgreementChangedSinceProps) {
  return <SubjectChangedSince subject={agreementSubject(agreement)} {...shown} />
}
