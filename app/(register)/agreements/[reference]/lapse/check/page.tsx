import { sayWhyNotConfirmLapse } from '@/components/agreements/ending-refusals'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotConfirmLapse } from '@/domain/agreements/ending'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../missing'
import { ChangedSince } from '../../changed-since'
import { CheckFrame } from '../../check-frame'
import { DeedRefused } from '../../deed-refused'
import { lapse } from '../deed'
import { recordLapse } from './actions'
import { lapseAnswers } from './lapse-answers'
import { LapseDone } from './lapse-done'
import { LapseFollows } from './lapse-follows'

type Props = PageProps<'/agreements/[reference]/lapse/check'>

export default async function CheckLapsePage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(lapse, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input, id, usedAt, outcome } = kept
  const about = { actor, agreement }
  if (usedAt) return <LapseDone {...about} input={input} outcome={outcome} />
  const title = 'Confirm lapse'
  const leave = { href: paths.agreement(reference), label: 'Leave without confirming' }
  const again = paths.change(lapse.form(input), id)
  const refusal = whyNotConfirmLapse(agreement, actor, today())
  const whyNot = refusal && sayWhyNotConfirmLapse(refusal)
  if (input.version !== agreement.version) {
    const answers = lapseAnswers(agreement, input, () => ({}))
    return <ChangedSince {...about} version={input.version} {...{ answers, again, leave, whyNot }} />
  }
  if (whyNot) {
    return <DeedRefused {...about} title={title} heading="You cannot confirm a lapse" why={whyNot} />
  }
  return (
    <CheckFrame
      {...about}
      form={{ label: title, href: again }}
      id={id}
      action={recordLapse}
      button="Confirm lapse"
      leave={leave}
      answers={lapseAnswers(agreement, input, (what, box) => ({
        change: { what, href: paths.change(lapse.form(input), id, box) },
      }))}
      follows={<LapseFollows agreement={agreement} />}
    />
  )
}
