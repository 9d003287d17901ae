import { sayWhyNotOpen } from '@/components/reviews/cycle-refusals'
import { findAgreement } from '@/db/queries/agreements'
import { listOfficesToAsk } from '@/db/queries/reviews'
import { whyNotOpenReview } from '@/domain/reviews/cycle'
import { openCycleOf } from '@/domain/reviews/review'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../missing'
import { AgreementFormFrame } from '../../../agreement-form-frame'
import { ChangedSince } from '../../../changed-since'
import { opening } from '../deed'
import { OpeningRefused } from '../opening-refused'
import { CheckOpening } from './check-opening'
import { openingAnswers } from './opening-answers'
import { OpeningDone } from './opening-done'

type Props = PageProps<'/agreements/[reference]/reviews/new/check'>

export default async function CheckOpeningPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(opening, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input, id, usedAt, outcome } = kept
  const about = { actor, agreement }
  if (usedAt) return <OpeningDone {...about} input={input} outcome={outcome} />
  const refusal = whyNotOpenReview(
    { ...agreement, openCycle: openCycleOf(agreement.reviews) },
    actor,
    today(),
  )
  if (input.version !== agreement.version) {
    const leave = { href: paths.agreementPart(reference, 'reviews'), label: 'Leave without opening a review' }
    const words = { leave, whyNot: refusal && sayWhyNotOpen(refusal) }
    const again = paths.change(opening.form(input), id)
    const answers = openingAnswers(agreement, input, () => ({}))
    return <ChangedSince {...about} {...words} version={input.version} answers={answers} again={again} />
  }
  const asked = await listOfficesToAsk(actor, agreement.currentForceIds)
  return (
    <AgreementFormFrame {...about} title={null} between={between(reference)}>
      {refusal ? (
        <OpeningRefused agreement={agreement} whyNot={refusal} />
      ) : (
        <CheckOpening agreement={agreement} input={input} id={id} asked={asked} />
      )}
    </AgreementFormFrame>
  )
}

function between(reference: string) {
  return [
    { href: paths.agreementPart(reference, 'reviews'), label: 'Reviews' },
    { href: paths.agreementPart(reference, 'reviews/new'), label: 'Open a review' },
  ]
}
