import { sayWhyNotRecordTerm } from '@/components/agreements/term-refusals'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotRecordTerm } from '@/domain/agreements/recorded-term'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../missing'
import { ChangedSince } from '../../changed-since'
import { CheckFrame } from '../../check-frame'
import { DeedRefused } from '../../deed-refused'
import { term } from '../deed'
import { recordAgreementTerm } from './actions'
import { termAnswers } from './term-answers'
import { TermDone } from './term-done'
import { TermFollows } from './term-follows'

type Props = PageProps<'/agreements/[reference]/term/check'>

export default async function CheckTermPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(term, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input, id, usedAt, outcome } = kept
  const about = { actor, agreement }
  if (usedAt) return <TermDone {...about} input={input} outcome={outcome} />
  const title = 'Record term'
  const leave = { href: paths.agreement(reference), label: 'Leave without recording it' }
  const again = paths.change(term.form(input), id)
  const refusal = whyNotRecordTerm(agreement, actor)
  const whyNot = refusal && sayWhyNotRecordTerm(refusal)
  if (input.version !== agreement.version) {
    const answers = termAnswers(agreement, input, () => ({}))
    return <ChangedSince {...about} version={input.version} {...{ answers, again, leave, whyNot }} />
  }
  if (whyNot) {
    return <DeedRefused {...about} title={title} heading="You cannot record the term" why={whyNot} />
  }
  return (
    <CheckFrame
      {...about}
      form={{ label: title, href: again }}
      id={id}
      action={recordAgreementTerm}
      button="Record term"
      leave={leave}
      answers={termAnswers(agreement, input, (what, box) => ({
        change: { what, href: paths.change(term.form(input), id, box) },
      }))}
      follows={<TermFollows agreement={agreement} input={input} />}
    />
  )
}
