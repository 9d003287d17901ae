import { notFound } from 'next/navigation'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { sayWhyNotDecide } from '@/components/reviews/refusals'
import { Link } from '@/components/ui/link'
import { findReview } from '@/db/queries/reviews'
import { whyNotDecide } from '@/domain/reviews/review-decision'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { Refused } from '../../../../../refused'
import { ReviewFormFrame } from '../review-form-frame'
import { checkDecision } from './actions'
import { DecisionForm } from './decision-form'
import { decision } from './deed'

type Props = PageProps<'/agreements/[reference]/reviews/[cycle]/decision'>

export default async function DecisionPage({ params, searchParams }: Props) {
  const { reference, cycle } = await params
  const { office: asked, answers } = await searchParams
  const actor = await requireActor()
  const page = await findReview(actor, { reference, cycle })
  if (!page) notFound()

  const { agreement, review } = page
  const own = 'officeId' in actor ? actor.officeId : null
  const office = review.asked.find((one) => one.officeId === (asked ?? own))
  const whyNot = whyNotDecide({ review, agreement }, actor, office?.officeId ?? null)
  const back = { href: paths.review(reference, cycle), label: `Leave without recording a decision` }
  if (whyNot || !office) {
    const why = whyNot ? sayWhyNotDecide(whyNot) : ''
    return (
      <ReviewFormFrame actor={actor} page={page} title="Record decision">
        <Refused
          heading="You cannot record this decision"
          why={why}
          back={{ ...back, label: `Back to review ${cycle}` }}
        />
      </ReviewFormFrame>
    )
  }
  return (
    <ReviewFormFrame actor={actor} page={page} title={null}>
      <PageBody>
        <DecisionForm
          title={pageTitle(
            `Record decision, review ${cycle}`,
            `${reference} ${agreement.title}`,
            'Agreements',
          )}
          opening={
            <Opening
              flush
              kicker={`${reference} ${agreement.title}, review ${cycle}`}
              heading="Record decision"
              lede={`Of the ${office.holder}${actor.role === 'registrar' ? ', recorded on its behalf' : ''}. A recorded decision is never edited; a correction is a new one.`}
            />
          }
          action={checkDecision}
          about={{ reference, cycle, officeId: office.officeId }}
          before={await typedBefore(decision, actor, answers)}
          leave={<Link href={back.href}>{back.label}</Link>}
        />
      </PageBody>
    </ReviewFormFrame>
  )
}
