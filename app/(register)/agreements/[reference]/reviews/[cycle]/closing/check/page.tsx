import { sayWhyNotClose } from '@/components/reviews/cycle-refusals'
import { findReview } from '@/db/queries/reviews'
import { whyNotClose, whyNotCloseNow } from '@/domain/reviews/cycle'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../../../missing'
import { ReviewFormFrame } from '../../review-form-frame'
import { ReviewRefused } from '../../review-refused'
import { closing } from '../deed'
import { CheckClosing } from './check-closing'
import { ClosingDone } from './closing-done'
import { DecidedSince } from './decided-since'

type Props = PageProps<'/agreements/[reference]/reviews/[cycle]/closing/check'>

export default async function CheckClosingPage({ params, searchParams }: Props) {
  const { reference, cycle } = await params
  const actor = await requireActor()
  const page = await findReview(actor, { reference, cycle })
  const kept = page && (await readKept(closing, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference || kept.input.cycle !== cycle) return missing()

  const { input, id, usedAt } = kept
  if (usedAt) return <ClosingDone actor={actor} page={page} />
  const whyNot = whyNotClose(page, actor)
  if (whyNot) {
    return (
      <ReviewFormFrame actor={actor} page={page} title={null}>
        <ReviewRefused page={page} heading="You cannot close this review" why={sayWhyNotClose(whyNot)} />
      </ReviewFormFrame>
    )
  }
  const since = whyNotCloseNow(page.review.decisions.length, input)
  return since ? (
    <DecidedSince actor={actor} page={page} seen={input.decided} />
  ) : (
    <CheckClosing actor={actor} page={page} id={id} />
  )
}
