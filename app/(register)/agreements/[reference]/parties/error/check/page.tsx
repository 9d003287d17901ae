import { PartySetWarnings } from '@/components/agreements/party-set-warnings'
import { sayWhyNotVoid } from '@/components/agreements/voiding-refusals'
import { whoSees } from '@/components/agreements/who-sees'
import { findAgreement } from '@/db/queries/agreements'
import { isCurrent } from '@/domain/agreements/party'
import { whyNotVoid } from '@/domain/agreements/voiding'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../../missing'
import { CheckDeed } from '../../../check-deed'
import { partiesCrumb } from '../../parties-crumb'
import { voiding } from '../deed'
import { recordVoiding } from './actions'
import { voidingAnswers } from './voiding-answers'
import { voidingDone } from './voiding-done'
import { partiesLeft, VoidingFollows } from './voiding-follows'

type Props = PageProps<'/agreements/[reference]/parties/error/check'>

export default async function CheckVoidingPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(voiding, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const left = partiesLeft(agreement, input)
  const refusal = whyNotVoid(agreement, actor)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={voiding}
      kept={kept}
      words={voiding.words}
      whyNot={refusal && sayWhyNotVoid(refusal)}
      page={partiesCrumb(reference)}
      action={recordVoiding}
      button="Mark as recorded in error"
      warnings={<PartySetWarnings {...agreement} parties={left.filter((one) => isCurrent(one, today()))} />}
      answers={(change) => voidingAnswers(agreement, input, change)}
      follows={<VoidingFollows agreement={agreement} input={input} />}
      seen={whoSees({ ...agreement, parties: left })}
      done={voidingDone(agreement, input)}
    />
  )
}
