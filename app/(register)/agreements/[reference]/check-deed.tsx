import type { ReactNode } from 'react'
import type { AgreementPage } from '@/db/queries/agreements'
import { paths } from '@/lib/paths'
import { type CheckDeedProps, CheckDeed as CheckSubjectDeed } from '../../deeds/check-deed'
import { agreementSubject } from './agreement-subject'
import { recordedNumber } from './recorded-number'

type CheckAgreementDeedProps<Input> = Omit<CheckDeedProps<Input>, 'subject' | 'next'> & {
  agreement: AgreementPage
  /** Who will see it, where the deed changes that. */
  seen?: ReactNode
}

/** Where the answers to the form of a deed on an agreement are checked; once done it leads to the instrument too. */
export function CheckDeed<Input extends { version: number }>({
  agreement,
  seen,
  ...shown
}: CheckAgreementDeedProps<Input>) {
  const subject = agreementSubject(agreement)
  const number = recordedNumber(shown.kept.outcome)
  const instrument = number && {
    href: paths.instrument(agreement.reference, number),
    label: `See instrument ${number}`,
  }
  return (
    <CheckSubjectDeed
      {...shown}
      subject={{ ...subject, seen: seen ?? subject.seen }}
      next={instrument ? [instrument] : []}
    />
  )
}
