import { sayWhyNotExtend } from '@/components/agreements/extension-refusals'
import { GapWarning, LettersWarning } from '@/components/agreements/late-warnings'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotExtend } from '@/domain/agreements/extension'
import { latestEnd } from '@/domain/agreements/gap'
import { lastDay } from '@/domain/agreements/instrument'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { CheckDeed } from '../../check-deed'
import { extension } from '../deed'
import { recordExtension } from './actions'
import { extensionAnswers } from './extension-answers'
import { extensionDone } from './extension-done'
import { ExtensionFollows } from './extension-follows'

type Props = PageProps<'/agreements/[reference]/extension/check'>

export default async function CheckExtensionPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(extension, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const refusal = whyNotExtend(agreement, actor, today())
  const whyNot = refusal && sayWhyNotExtend(refusal)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={extension}
      kept={kept}
      words={extension.words}
      whyNot={whyNot}
      action={recordExtension}
      button="Record extension"
      warnings={
        <>
          <GapWarning {...input} oldEnd={lastDay(latestEnd(agreement.instruments))} />
          <LettersWarning form={input.form} />
        </>
      }
      answers={(change) => extensionAnswers(agreement, input, change)}
      follows={<ExtensionFollows agreement={agreement} input={input} />}
      done={extensionDone(agreement, input)}
    />
  )
}
