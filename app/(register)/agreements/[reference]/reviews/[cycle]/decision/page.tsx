import { Opening } from '@/components/page/opening'
import { pageTitle } from '@/components/page/page-title'
import { sayWhyNotDecide } from '@/components/reviews/refusals'
import { Link } from '@/components/ui/link'
import { findReview } from '@/db/queries/reviews'
import { whyNotDecide, whyNotDecideForAny } from '@/domain/reviews/review-decision'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../missing'
import { ReviewFormFrame } from '../review-form-frame'
import { ReviewRefused } from '../review-refused'
import { checkDecision } from './actions'
import { ChooseDecider } from './choose-decider'
import { DecisionForm } from './decision-form'
import { decision } from './deed'

type Props = PageProps<'/agreements/[reference]/reviews/[cycle]/decision'>

export default async function DecisionPage({ params, searchParams }: Props) {
  const { reference, cycle } = await params
  const { office: asked, answers } = await searchParams
  const actor = await requireActor()
  const page = await findReview(actor, { reference, cycle })
  if (!page) return missing()

  const own = 'officeId' in actor ? actor.officeId : null
  const office = page.review.asked.find((one) => one.officeId === (asked ?? own))
  const onBehalf = actor.role === 'registrar'
  const choosing = onBehalf && !office
  const whyNot = choosing
    ? whyNotDecideForAny(page, actor)
    : whyNotDecide(page, actor, office?.officeId ?? null)
  if (choosing && !whyNot) return <ChooseDecider actor={actor} page={page} />
  const about = `${reference} ${page.agreement.title}`
  const refused = whyNot && (
    <ReviewRefused page={page} heading="You cannot record this decision" why={sayWhyNotDecide(whyNot)} />
  )
  return (
    <ReviewFormFrame actor={actor} page={page} title={null}>
      {office ? (
        <DecisionForm
          title={pageTitle(`Record decision, review ${cycle}`, about, 'Agreements')}
          refused={refused}
          opening={
            <Opening
              flush
              kicker={`${about}, review ${cycle}`}
              heading="Record decision"
              lede={`Of the ${office.holder}${onBehalf ? ', recorded on its behalf' : ''}. A recorded decision is never edited; a correction is a new one.`}
            />
          }
          action={checkDecision}
          about={{ reference, cycle, officeId: office.officeId }}
          before={await typedBefore(decision, actor, answers)}
          leave={<Link href={paths.review(reference, cycle)}>Leave without recording a decision</Link>}
        />
      ) : (
        refused
      )}
    </ReviewFormFrame>
  )
}
