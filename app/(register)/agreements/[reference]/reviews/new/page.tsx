import { Opening } from '@/components/page/opening'
import { pageTitle } from '@/components/page/page-title'
import { Link } from '@/components/ui/link'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotOpenReview } from '@/domain/reviews/cycle'
import { openCycleOf } from '@/domain/reviews/review'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../missing'
import { AgreementFormFrame } from '../../agreement-form-frame'
import { opening } from './deed'
import { OpeningForm } from './opening-form'
import { OpeningRefused } from './opening-refused'

type Props = PageProps<'/agreements/[reference]/reviews/new'>

export default async function OpenReviewPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const whyNot = whyNotOpenReview({ ...agreement, openCycle: openCycleOf(agreement.reviews) }, actor, today())
  const about = `${reference} ${agreement.title}`
  const all = { href: paths.agreementPart(reference, 'reviews'), label: 'Reviews' }
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null} between={[all]}>
      <OpeningForm
        title={pageTitle('Open a review', about, 'Agreements')}
        refused={whyNot && <OpeningRefused agreement={agreement} whyNot={whyNot} />}
        opening={
          <Opening
            flush
            kicker={about}
            heading="Open a review"
            lede="A review asks both offices of every current party’s force whether to continue, extend, vary, withdraw or end. Who is asked is fixed when it opens."
          />
        }
        about={{ reference, version: String(agreement.version) }}
        before={await typedBefore(opening, actor, (await searchParams).answers)}
        leave={<Link href={all.href}>Leave without opening a review</Link>}
      />
    </AgreementFormFrame>
  )
}
