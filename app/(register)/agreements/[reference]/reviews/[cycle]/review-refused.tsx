import type { Route } from 'next'
import { pageTitle } from '@/components/page/page-title'
import type { ReviewPage } from '@/db/queries/reviews'
import { paths } from '@/lib/paths'
import { Refused } from '../../../../refused'

type ReviewRefusedProps = {
  page: ReviewPage
  heading: string
  why: string
  /** Back to the review, unless there is something nearer to go back to. */
  back?: { href: Route; label: string } | undefined
}

/** In place of a form of a review: why this person may not use it now, and the way back. */
export function ReviewRefused({ page: { agreement, review }, heading, why, back }: ReviewRefusedProps) {
  const about = `${agreement.reference} ${agreement.title}`
  return (
    <>
      <title>{pageTitle(heading, `Review ${review.cycle}`, about, 'Agreements')}</title>
      <Refused
        kicker={`${about}, review ${review.cycle}`}
        heading={heading}
        why={why}
        back={
          back ?? {
            href: paths.review(agreement.reference, review.cycle),
            label: `Back to review ${review.cycle}`,
          }
        }
      />
    </>
  )
}
