import { sayWhyNotEnd } from '@/components/agreements/ending-refusals'
import { EndingWarning } from '@/components/agreements/late-warnings'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotEnd } from '@/domain/agreements/ending'
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
import { ending } from '../deed'
import { recordEnding } from './actions'
import { endingAnswers } from './ending-answers'
import { EndingDone } from './ending-done'
import { EndingFollows } from './ending-follows'

type Props = PageProps<'/agreements/[reference]/ending/check'>

export default async function CheckEndingPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(ending, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input, id, usedAt, outcome } = kept
  const about = { actor, agreement }
  if (usedAt) return <EndingDone {...about} input={input} outcome={outcome} />
  const title = 'End agreement'
  const leave = { href: paths.agreement(reference), label: 'Leave without ending it' }
  const again = paths.change(ending.form(input), id)
  const refusal = whyNotEnd(agreement, actor, today())
  const whyNot = refusal && sayWhyNotEnd(refusal)
  if (input.version !== agreement.version) {
    const answers = endingAnswers(agreement, input, () => ({}))
    return <ChangedSince {...about} version={input.version} {...{ answers, again, leave, whyNot }} />
  }
  if (whyNot) {
    return <DeedRefused {...about} title={title} heading="You cannot end this agreement" why={whyNot} />
  }
  return (
    <CheckFrame
      {...about}
      form={{ label: title, href: again }}
      id={id}
      action={recordEnding}
      button="Record ending"
      leave={leave}
      warnings={<EndingWarning {...input} oldEnd={lastDay(latestEnd(agreement.instruments))} />}
      answers={endingAnswers(agreement, input, (what, box) => ({
        change: { what, href: paths.change(ending.form(input), id, box) },
      }))}
      follows={<EndingFollows agreement={agreement} input={input} />}
    />
  )
}
