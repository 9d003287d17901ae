import type { ReactNode } from 'react'
import type { ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { RegisterFrame } from '../../../../register-frame'

type ReviewFormFrameProps = {
  actor: PersonActor
  page: ReviewPage
  title: string | null
  children: ReactNode
}

/** Around the forms of a review: the trail back to it, and no more than the form needs. */
export function ReviewFormFrame({ actor, page, title, children }: ReviewFormFrameProps) {
  const { reference, title: name, marking } = page.agreement
  const { cycle } = page.review
  return (
    <RegisterFrame
      actor={actor}
      section="Agreements"
      title={title ? [title, `Review ${cycle}`, `${reference} ${name}`, 'Agreements'] : null}
      marking={marking}
      trail={[
        { href: paths.agreements(), label: 'Agreements' },
        { href: paths.agreement(reference), label: `${reference} ${name}` },
        { href: paths.review(reference, cycle), label: `Review ${cycle}` },
      ]}
    >
      {children}
    </RegisterFrame>
  )
}
