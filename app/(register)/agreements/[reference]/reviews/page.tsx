import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { sayWhyNotOpen } from '@/components/reviews/cycle-refusals'
import { CyclesTable } from '@/components/reviews/cycles-table'
import { ButtonLink } from '@/components/ui/button'
import { SmallPrint } from '@/components/ui/text'
import { findAgreement } from '@/db/queries/agreements'
import { listReviewsOf } from '@/db/queries/review-list'
import { whyNotOpenReview } from '@/domain/reviews/cycle'
import { openCycleOf } from '@/domain/reviews/review'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { AgreementFrame } from '../agreement-frame'

export default async function AgreementReviewsPage({ params }: PageProps<'/agreements/[reference]/reviews'>) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const reviews = await listReviewsOf(actor, reference)
  const whyNot = whyNotOpenReview({ ...agreement, openCycle: openCycleOf(reviews) }, actor, today())
  const open = <ButtonLink href={paths.agreementPart(reference, 'reviews/new')}>Open a review</ButtonLink>
  return (
    <AgreementFrame actor={actor} agreement={agreement} part="Reviews" title="Reviews">
      <PageBody>
        <Opening heading="Reviews" aside={whyNot ? undefined : open} />
        <div className="mt-4 space-y-4">
          {reviews.length > 0 ? (
            <CyclesTable reference={reference} reviews={reviews} today={today()} />
          ) : (
            <p>
              No review of this agreement is recorded. The commissioner’s office of a party, or the regional
              programme office, opens one; it then stands here with what each office decided.
            </p>
          )}
          {whyNot ? <SmallPrint>{sayWhyNotOpen(whyNot)}</SmallPrint> : null}
        </div>
      </PageBody>
    </AgreementFrame>
  )
}
