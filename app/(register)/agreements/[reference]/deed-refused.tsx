import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { Refused } from '../../refused'
import { AgreementFormFrame } from './agreement-form-frame'

type DeedRefusedProps = {
  actor: PersonActor
  agreement: AgreementPage
  /** What the page would have been: "Extend agreement". */
  title: string
  heading: string
  why: string
}

/** The agreement is there to be read, and this cannot be done to it: says why. */
export function DeedRefused({ actor, agreement, title, heading, why }: DeedRefusedProps) {
  const { reference } = agreement
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={title}>
      <Refused
        kicker={`${reference} ${agreement.title}`}
        heading={heading}
        why={why}
        back={{ href: paths.agreement(reference), label: `Back to ${reference}` }}
      />
    </AgreementFormFrame>
  )
}
