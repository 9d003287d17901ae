import type { ReactNode } from 'react'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { RegisterFrame } from '../../register-frame'

type AgreementFormFrameProps = {
  actor: PersonActor
  agreement: Pick<AgreementPage, 'reference' | 'title' | 'marking'>
  /** Null where the page's form says its own, since it may have errors. */
  title: string | null
  /** The pages between the agreement and this one. */
  between?: Crumb[]
  children: ReactNode
}

/** Around the forms of an agreement: the trail back to it, and no more than the form needs. */
export function AgreementFormFrame({
  actor,
  agreement,
  title,
  between = [],
  children,
}: AgreementFormFrameProps) {
  const name = `${agreement.reference} ${agreement.title}`
  return (
    <RegisterFrame
      actor={actor}
      section="Agreements"
      title={title ? [title, name, 'Agreements'] : null}
      marking={agreement.marking}
      trail={[
        { href: paths.agreements(), label: 'Agreements' },
        { href: paths.agreement(agreement.reference), label: name },
        ...between,
      ]}
    >
      {children}
    </RegisterFrame>
  )
}
