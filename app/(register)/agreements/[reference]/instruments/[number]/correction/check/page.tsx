import { sayWhyNotCorrect } from '@/components/agreements/term-refusals'
import { whoSees } from '@/components/agreements/who-sees'
import { findAgreement } from '@/db/queries/agreements'
import { partiesOnceCorrected } from '@/domain/agreements/corrected-parties'
import { whyNotCorrect } from '@/domain/agreements/recorded-term'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../../missing'
import { CheckDeed } from '../../../../check-deed'
import { correction } from '../deed'
import { correctionWords, instrumentInWords, instrumentNumbered } from '../instrument-named'
import { recordInstrumentCorrection } from './actions'
import { correctionAnswers } from './correction-answers'
import { correctionDone } from './correction-done'
import { CorrectionFollows } from './correction-follows'

type Props = PageProps<'/agreements/[reference]/instruments/[number]/correction/check'>

export default async function CheckCorrectionPage({ params, searchParams }: Props) {
  const { reference, number } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const wrong = agreement && instrumentNumbered(agreement, number)
  const kept = wrong && (await readKept(correction, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference || kept.input.instrument !== wrong.number) return missing()

  const { input } = kept
  const kind = input.correction === 'recorded in error' ? input.correction : wrong.kind
  const parties = partiesOnceCorrected(agreement.parties, { wrong, right: { ...input, kind } })
  const page = { href: paths.instrument(reference, wrong.number), label: instrumentInWords(wrong) }
  const refusal = whyNotCorrect(agreement, actor, wrong.number)
  const whyNot = refusal && sayWhyNotCorrect(refusal)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={correction}
      kept={kept}
      words={correctionWords(wrong)}
      whyNot={whyNot}
      page={page}
      action={recordInstrumentCorrection}
      button="Record correction"
      answers={(change) => correctionAnswers(agreement, { wrong, input }, change)}
      follows={<CorrectionFollows agreement={agreement} wrong={wrong} input={input} />}
      seen={whoSees({ ...agreement, parties })}
      done={correctionDone(agreement, { wrong, input })}
    />
  )
}
