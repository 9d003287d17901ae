import { Opening } from '@/components/page/opening'
import { pageTitle } from '@/components/page/page-title'
import { toldInWords } from '@/components/reviews/decision-words'
import { sayWhyNotDecide } from '@/components/reviews/refusals'
import { Link } from '@/components/ui/link'
import { findReview } from '@/db/queries/reviews'
import { standingDecisions } from '@/domain/reviews/review'
import { whyNotCorrectDecision } from '@/domain/reviews/review-decision'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../missing'
import { DecisionForm } from '../decision/decision-form'
import { ReviewFormFrame } from '../review-form-frame'
import { ReviewRefused } from '../review-refused'
import { checkDecisionCorrection } from './actions'
import { ChooseCorrected } from './choose-corrected'
import { correction } from './deed'
import { typedAs } from './typed-decision'

type Props = PageProps<'/agreements/[reference]/reviews/[cycle]/correction'>

export default async function CorrectionPage({ params, searchParams }: Props) {
  const { reference, cycle } = await params
  const { office: asked, answers } = await searchParams
  const actor = await requireActor()
  const page = await findReview(actor, { reference, cycle })
  if (!page) return missing()

  const { agreement, review } = page
  const own = 'officeId' in actor ? actor.officeId : null
  const office = review.asked.find((one) => one.officeId === (asked ?? own))
  const whyNot = whyNotCorrectDecision(page, actor, office?.officeId ?? null)
  const mayChoose = review.asked.some((one) => !whyNotCorrectDecision(page, actor, one.officeId))
  if (actor.role === 'registrar' && !office && mayChoose) return <ChooseCorrected actor={actor} page={page} />

  const wrong = standingDecisions(review.decisions).find((one) => one.officeId === office?.officeId)
  const about = `${reference} ${agreement.title}`
  const refused = whyNot && (
    <ReviewRefused page={page} heading="You cannot correct this decision" why={sayWhyNotDecide(whyNot)} />
  )
  return (
    <ReviewFormFrame actor={actor} page={page} title={null}>
      {office && wrong ? (
        <DecisionForm
          title={pageTitle(`Correct decision, review ${cycle}`, about, 'Agreements')}
          refused={refused}
          opening={
            <Opening
              flush
              kicker={`${about}, review ${cycle}`}
              heading="Correct decision"
              lede={`Of the ${office.holder}. It says: ${toldInWords(wrong)}. It stays on the record; your correction stands in its place.`}
            />
          }
          action={checkDecisionCorrection}
          about={{ reference, cycle, officeId: office.officeId, corrects: wrong.id }}
          before={(await typedBefore(correction, actor, answers)) ?? typedAs(wrong)}
          leave={<Link href={paths.review(reference, cycle)}>Leave without correcting</Link>}
        />
      ) : (
        refused
      )}
    </ReviewFormFrame>
  )
}
