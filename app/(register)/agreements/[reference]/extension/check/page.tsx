import { sayWhyNotExtend } from '@/components/agreements/extension-refusals'
import { GapWarning, LettersWarning } from '@/components/agreements/late-warnings'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotExtend } from '@/domain/agreements/extension'
import { latestEnd } from '@/domain/agreements/gap'
import { lastDay } from '@/domain/agreements/instrument'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../missing'
import { ChangedSince } from '../../changed-since'
import { CheckFrame } from '../../check-frame'
import { DeedRefused } from '../../deed-refused'
import { extension } from '../deed'
import { recordExtension } from './actions'
import { extensionAnswers } from './extension-answers'
import { ExtensionDone } from './extension-done'
import { ExtensionFollows } from './extension-follows'

type Props = PageProps<'/agreements/[reference]/extension/check'>

export default async function CheckExtensionPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(extension, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input, id, usedAt, outcome } = kept
  const about = { actor, agreement }
  if (usedAt) return <ExtensionDone {...about} input={input} outcome={outcome} />
  const title = 'Extend agreement'
  const leave = { href: paths.agreement(reference), label: 'Leave without extending' }
  const again = paths.change(extension.form(input), id)
  const refusal = whyNotExtend(agreement, actor, today())
  const whyNot = refusal && sayWhyNotExtend(refusal)
  if (input.version !== agreement.version) {
    const answers = extensionAnswers(agreement, input, () => ({}))
    return <ChangedSince {...about} version={input.version} {...{ answers, again, leave, whyNot }} />
  }
  if (whyNot) {
    return <DeedRefused {...about} title={title} heading="You cannot extend this agreement" why={whyNot} />
  }
  return (
    <CheckFrame
      {...about}
      form={{ label: title, href: again }}
      id={id}
      action={recordExtension}
      button="Record extension"
      leave={leave}
      warnings={
        <>
          <GapWarning {...input} oldEnd={lastDay(latestEnd(agreement.instruments))} />
          <LettersWarning form={input.form} />
        </>
      }
      answers={extensionAnswers(agreement, input, (what, box) => ({
        change: { what, href: paths.change(extension.form(input), id, box) },
      }))}
      follows={<ExtensionFollows agreement={agreement} input={input} />}
    />
  )
}
