import { sayWhyNotEnd } from '@/components/agreements/ending-refusals'
import { EndingWarning } from '@/components/agreements/late-warnings'
import { PartySetWarnings } from '@/components/agreements/party-set-warnings'
import { findAgreement } from '@/db/queries/agreements'
import { goneFrom, whyNotEnd } from '@/domain/agreements/ending'
import { latestEnd } from '@/domain/agreements/gap'
import { lastDay } from '@/domain/agreements/instrument'
import { remaining } from '@/domain/agreements/leaving'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { CheckDeed } from '../../check-deed'
import { ending } from '../deed'
import { recordEnding } from './actions'
import { endingAnswers } from './ending-answers'
import { endingDone } from './ending-done'
import { EndingFollows } from './ending-follows'

type Props = PageProps<'/agreements/[reference]/ending/check'>

export default async function CheckEndingPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(ending, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const { leavers } = input
  const refusal = whyNotEnd(agreement, actor, today())
  const whyNot = refusal && sayWhyNotEnd(refusal)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={ending}
      kept={kept}
      words={ending.words}
      whyNot={whyNot}
      action={recordEnding}
      button="Record ending"
      warnings={
        leavers ? (
          <PartySetWarnings
            {...agreement}
            parties={remaining(agreement.parties, { leavers, from: goneFrom(input) })}
          />
        ) : (
          <EndingWarning {...input} oldEnd={lastDay(latestEnd(agreement.instruments))} />
        )
      }
      answers={(change) => endingAnswers(agreement, input, change)}
      follows={<EndingFollows agreement={agreement} input={input} />}
      done={endingDone(agreement, input)}
    />
  )
}
