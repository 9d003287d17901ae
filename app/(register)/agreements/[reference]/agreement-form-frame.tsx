import type { ReactNode } from 'react'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import { FormFrame } from '../../deeds/form-frame'
import { agreementNamed } from './agreement-subject'

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
export function AgreementFormFrame({ agreement, ...frame }: AgreementFormFrameProps) {
  return <FormFrame subject={agreementNamed(agreement)} {...frame} />
}
