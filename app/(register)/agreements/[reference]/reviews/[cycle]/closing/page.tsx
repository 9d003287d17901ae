import { Opening } from '@/components/page/opening'
import { pageTitle } from '@/components/page/page-title'
import { sayWhyNotClose } from '@/components/reviews/cycle-refusals'
import { Link } from '@/components/ui/link'
import { findReview } from '@/db/queries/reviews'
import { whyNotClose } from '@/domain/reviews/cycle'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../missing'
import { ReviewFormFrame } from '../review-form-frame'
import { ReviewRefused } from '../review-refused'
import { ClosingForm } from './closing-form'
import { ResultSoFar } from './result-so-far'

type Props = PageProps<'/agreements/[reference]/reviews/[cycle]/closing'>

export default async function CloseReviewPage({ params }: Props) {
  const { reference, cycle } = await params
  const actor = await requireActor()
  const page = await findReview(actor, { reference, cycle })
  if (!page) return missing()

  const whyNot = whyNotClose(page, actor)
  const about = `${reference} ${page.agreement.title}`
  return (
    <ReviewFormFrame actor={actor} page={page} title={null}>
      {whyNot ? (
        <ReviewRefused page={page} heading="You cannot close this review" why={sayWhyNotClose(whyNot)} />
      ) : (
        <ClosingForm
          title={pageTitle(`Close review ${cycle}`, about, 'Agreements')}
          about={{ reference, cycle, decided: String(page.review.decisions.length) }}
          leave={<Link href={paths.review(reference, cycle)}>Leave it open</Link>}
        >
          <Opening
            flush
            kicker={about}
            heading={`Close review ${cycle}`}
            lede="A closed review takes no more decisions and no corrections. Its result is worked out from the decisions recorded; nobody types it."
          />
          <ResultSoFar review={page.review} />
        </ClosingForm>
      )}
    </ReviewFormFrame>
  )
}
