import { sayWhyNotDirect } from '@/components/agreements/direction-refusals'
import { GapWarning } from '@/components/agreements/late-warnings'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotDirect } from '@/domain/agreements/direction'
import { latestEnd } from '@/domain/agreements/gap'
import { lastDay } from '@/domain/agreements/instrument'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { CheckDeed } from '../../check-deed'
import { direction } from '../deed'
import { recordAgreementDirection } from './actions'
import { directionAnswers } from './direction-answers'
import { directionDone } from './direction-done'
import { DirectionFollows } from './direction-follows'

type Props = PageProps<'/agreements/[reference]/direction/check'>

export default async function CheckDirectionPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(direction, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const refusal = whyNotDirect(agreement, actor, today())
  const whyNot = refusal && sayWhyNotDirect(refusal)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={direction}
      kept={kept}
      words={direction.words}
      whyNot={whyNot}
      action={recordAgreementDirection}
      button="Record direction"
      warnings={<GapWarning {...input} oldEnd={lastDay(latestEnd(agreement.instruments))} what="direction" />}
      answers={(change) => directionAnswers(agreement, input, change)}
      follows={<DirectionFollows agreement={agreement} input={input} />}
      done={directionDone(agreement, input)}
    />
  )
}
