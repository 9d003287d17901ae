import { sayWhyNotDecide } from '@/components/reviews/refusals'
import { findReview } from '@/db/queries/reviews'
import { standingDecisions } from '@/domain/reviews/review'
import { whyNotCorrectDecision } from '@/domain/reviews/review-decision'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../../../missing'
import { ReviewFormFrame } from '../../review-form-frame'
import { ReviewRefused } from '../../review-refused'
import { correction } from '../deed'
import { CheckCorrection } from './check-correction'
import { CorrectedSince } from './corrected-since'
import { CorrectionDone } from './correction-done'

type Props = PageProps<'/agreements/[reference]/reviews/[cycle]/correction/check'>

export default async function CheckCorrectionPage({ params, searchParams }: Props) {
  const { reference, cycle } = await params
  const actor = await requireActor()
  const page = await findReview(actor, { reference, cycle })
  const kept = page && (await readKept(correction, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference || kept.input.cycle !== cycle) return missing()

  const { input, usedAt } = kept
  if (usedAt) return <CorrectionDone actor={actor} page={page} input={input} />
  const whyNot = whyNotCorrectDecision(page, actor, input.officeId)
  const stands = standingDecisions(page.review.decisions).find((one) => one.officeId === input.officeId)
  if (whyNot || !stands) {
    const why = sayWhyNotDecide(whyNot ?? { reason: 'nothing decided to correct' })
    return (
      <ReviewFormFrame actor={actor} page={page} title={null}>
        <ReviewRefused page={page} heading="You cannot correct this decision" why={why} />
      </ReviewFormFrame>
    )
  }
  const checked = { actor, page, kept, stands }
  return stands.id === input.corrects ? <CheckCorrection {...checked} /> : <CorrectedSince {...checked} />
}
