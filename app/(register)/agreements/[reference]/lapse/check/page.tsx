import { sayWhyNotConfirmLapse } from '@/components/agreements/ending-refusals'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotConfirmLapse } from '@/domain/agreements/ending'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { CheckDeed } from '../../check-deed'
import { lapse } from '../deed'
import { recordLapse } from './actions'
import { lapseAnswers } from './lapse-answers'
import { lapseDone } from './lapse-done'
import { LapseFollows } from './lapse-follows'

type Props = PageProps<'/agreements/[reference]/lapse/check'>

export default async function CheckLapsePage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(lapse, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const refusal = whyNotConfirmLapse(agreement, actor, today())
  const whyNot = refusal && sayWhyNotConfirmLapse(refusal)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={lapse}
      kept={kept}
      words={lapse.words}
      whyNot={whyNot}
      action={recordLapse}
      button="Confirm lapse"
      answers={(change) => lapseAnswers(agreement, input, change)}
      follows={<LapseFollows agreement={agreement} />}
      done={lapseDone(agreement, input)}
    />
  )
}
