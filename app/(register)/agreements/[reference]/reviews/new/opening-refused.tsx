import { pageTitle } from '@/components/page/page-title'
import { sayWhyNotOpen } from '@/components/reviews/cycle-refusals'
import type { AgreementPage } from '@/db/queries/agreements'
import type { WhyNotOpenReview } from '@/domain/reviews/cycle'
import { paths } from '@/lib/paths'
import { Refused } from '../../../../refused'

type OpeningRefusedProps = { agreement: AgreementPage; whyNot: WhyNotOpenReview }

/** In place of the form: why this person may not open a review of this agreement now, and the way back. */
export function OpeningRefused({ agreement, whyNot }: OpeningRefusedProps) {
  const about = `${agreement.reference} ${agreement.title}`
  const heading = 'You cannot open a review'
  return (
    <>
      <title>{pageTitle(heading, about, 'Agreements')}</title>
      <Refused
        kicker={about}
        heading={heading}
        why={sayWhyNotOpen(whyNot)}
        back={backFrom(agreement, whyNot)}
      />
    </>
  )
}

function backFrom({ reference }: AgreementPage, whyNot: WhyNotOpenReview) {
  return whyNot.reason === 'review open already'
    ? { href: paths.review(reference, whyNot.cycle), label: `See review ${whyNot.cycle}` }
    : { href: paths.agreementPart(reference, 'reviews'), label: `Back to the reviews of ${reference}` }
}
