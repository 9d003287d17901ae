import { LettersWarning } from '@/components/agreements/late-warnings'
import { sayWhyNotVary } from '@/components/agreements/variation-refusals'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotVary } from '@/domain/agreements/variation'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { CheckDeed } from '../../check-deed'
import { variation } from '../deed'
import { recordVariation } from './actions'
import { variationAnswers } from './variation-answers'
import { variationDone } from './variation-done'
import { VariationFollows } from './variation-follows'

type Props = PageProps<'/agreements/[reference]/variation/check'>

export default async function CheckVariationPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(variation, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const refusal = whyNotVary(agreement, actor, today())
  const whyNot = refusal && sayWhyNotVary(refusal)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={variation}
      kept={kept}
      words={variation.words}
      whyNot={whyNot}
      action={recordVariation}
      button="Record variation"
      warnings={<LettersWarning form={input.form} what="variation" />}
      answers={(change) => variationAnswers(agreement, input, change)}
      follows={<VariationFollows agreement={agreement} input={input} />}
      done={variationDone(agreement, input)}
    />
  )
}
