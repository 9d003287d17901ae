import { LeavingFollows } from '@/components/agreements/leaving-follows'
import { sayWhyNotWithdraw } from '@/components/agreements/leaving-refusals'
import { clockInWords, NoticeWarning } from '@/components/agreements/notice-clock'
import { PartySetWarnings } from '@/components/agreements/party-set-warnings'
import { Fact } from '@/components/ui/facts'
import { findAgreement } from '@/db/queries/agreements'
import { remaining } from '@/domain/agreements/leaving'
import { noticeClock, whyNotWithdraw } from '@/domain/agreements/withdrawal'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../../missing'
import { CheckDeed } from '../../../check-deed'
import { partiesCrumb } from '../../parties-crumb'
import { withdrawal } from '../deed'
import { recordWithdrawal } from './actions'
import { withdrawalAnswers } from './withdrawal-answers'
import { withdrawalDone } from './withdrawal-done'

type Props = PageProps<'/agreements/[reference]/parties/withdrawal/check'>

export default async function CheckWithdrawalPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(withdrawal, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const { parties: leavers, madeOn, takesEffectOn, form, signatures } = input
  const refusal = whyNotWithdraw(agreement, actor, today())
  const clock = noticeClock(agreement, madeOn)
  const leaving = { leavers, from: takesEffectOn }
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={withdrawal}
      kept={kept}
      words={withdrawal.words}
      whyNot={refusal && sayWhyNotWithdraw(refusal)}
      page={partiesCrumb(reference)}
      action={recordWithdrawal}
      button="Record withdrawal"
      warnings={
        <>
          <NoticeWarning clock={clock} givenOn={madeOn} takesEffectOn={takesEffectOn} />
          <PartySetWarnings {...agreement} parties={remaining(agreement.parties, leaving)} />
        </>
      }
      answers={(change) => withdrawalAnswers(agreement, input, change)}
      follows={
        <LeavingFollows
          {...{ agreement, ...leaving }}
          document={{ kind: 'withdrawal', form, madeOn, takesEffectOn, signatures }}
        >
          <Fact term="Notice runs">{clockInWords(clock, madeOn)}</Fact>
        </LeavingFollows>
      }
      done={withdrawalDone(agreement, input)}
    />
  )
}
