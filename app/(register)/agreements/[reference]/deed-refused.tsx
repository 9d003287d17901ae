import type { ComponentProps } from 'react'
import type { AgreementPage } from '@/db/queries/agreements'
import { DeedRefused as SubjectDeedRefused } from '../../deeds/deed-refused'
import { agreementSubject } from './agreement-subject'

type AgreementDeedRefusedProps = Omit<ComponentProps<typeof SubjectDeedRefused>, 'subject'> & {
  agreement: AgreementPage
}

/** The agreement is there to be read, and this cannot be done to it: says why. */
export function DeedRefused({ agreement, ...shown }: AgreementDeedRefusedProps) {
  return <SubjectDeedRefused subject={agreementSubject(agreement)} {...shown} />
}
