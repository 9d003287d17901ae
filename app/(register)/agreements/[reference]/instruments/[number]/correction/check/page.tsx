import { sayWhyNotCorrect } from '@/components/agreements/term-refusals'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotCorrect } from '@/domain/agreements/recorded-term'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../../missing'
import { ChangedSince } from '../../../../changed-since'
import { CheckFrame } from '../../../../check-frame'
import { DeedRefused } from '../../../../deed-refused'
import { correction } from '../deed'
import { instrumentInWords, instrumentNumbered } from '../instrument-named'
import { recordInstrumentCorrection } from './actions'
import { correctionAnswers } from './correction-answers'
import { CorrectionDone } from './correction-done'
import { CorrectionFollows } from './correction-follows'

type Props = PageProps<'/agreements/[reference]/instruments/[number]/correction/check'>

export default async function CheckCorrectionPage({ params, searchParams }: Props) {
  const { reference, number } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const wrong = agreement && instrumentNumbered(agreement, number)
  const kept = wrong && (await readKept(correction, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference || kept.input.instrument !== wrong.number) return missing()

  const { input, id, usedAt, outcome } = kept
  const about = { actor, agreement }
  if (usedAt) return <CorrectionDone {...about} wrong={wrong} input={input} outcome={outcome} />
  const title = `Correct instrument ${number}`
  const page = { href: paths.instrument(reference, wrong.number), label: instrumentInWords(wrong) }
  const leave = { href: page.href, label: 'Leave without correcting it' }
  const again = paths.change(correction.form(input), id)
  const refusal = whyNotCorrect(agreement, actor, wrong.number)
  const whyNot = refusal && sayWhyNotCorrect(refusal)
  if (input.version !== agreement.version) {
    const answers = correctionAnswers(agreement, { wrong, input }, () => ({}))
    return <ChangedSince {...about} version={input.version} {...{ answers, again, leave, whyNot }} />
  }
  if (whyNot) {
    return <DeedRefused {...about} title={title} heading="You cannot correct this instrument" why={whyNot} />
  }
  return (
    <CheckFrame
      {...about}
      between={[page]}
      form={{ label: title, href: again }}
      id={id}
      action={recordInstrumentCorrection}
      button="Record correction"
      leave={leave}
      answers={correctionAnswers(agreement, { wrong, input }, (what, box) => ({
        change: { what, href: paths.change(correction.form(input), id, box) },
      }))}
      follows={<CorrectionFollows agreement={agreement} wrong={wrong} input={input} />}
    />
  )
}
