import { GapWarning, LettersWarning } from '@/components/agreements/late-warnings'
import { sayWhyNotRenew } from '@/components/agreements/renewal-refusals'
import { findAgreement } from '@/db/queries/agreements'
import { latestEnd } from '@/domain/agreements/gap'
import { lastDay } from '@/domain/agreements/instrument'
import { whyNotRenew } from '@/domain/agreements/renewal'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { CheckDeed } from '../../check-deed'
import { renewal } from '../deed'
import { recordRenewal } from './actions'
import { renewalAnswers } from './renewal-answers'
import { renewalDone } from './renewal-done'
import { RenewalFollows } from './renewal-follows'

type Props = PageProps<'/agreements/[reference]/renewal/check'>

export default async function CheckRenewalPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(renewal, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const refusal = whyNotRenew(agreement, actor, today())
  const whyNot = refusal && sayWhyNotRenew(refusal)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={renewal}
      kept={kept}
      words={renewal.words}
      whyNot={whyNot}
      action={recordRenewal}
      button="Record renewal"
      warnings={
        <>
          <GapWarning {...input} oldEnd={lastDay(latestEnd(agreement.instruments))} what="renewal" />
          <LettersWarning form={input.form} what="renewal" />
        </>
      }
      answers={(change) => renewalAnswers(agreement, input, change)}
      follows={<RenewalFollows agreement={agreement} input={input} />}
      done={renewalDone(agreement, input)}
    />
  )
}
