import { sayWhyNotRecordTerm } from '@/components/agreements/term-refusals'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotRecordTerm } from '@/domain/agreements/recorded-term'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { CheckDeed } from '../../check-deed'
import { term } from '../deed'
import { recordAgreementTerm } from './actions'
import { termAnswers } from './term-answers'
import { termDone } from './term-done'
import { TermFollows } from './term-follows'

type Props = PageProps<'/agreements/[reference]/term/check'>

export default async function CheckTermPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(term, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const refusal = whyNotRecordTerm(agreement, actor)
  const whyNot = refusal && sayWhyNotRecordTerm(refusal)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={term}
      kept={kept}
      words={term.words}
      whyNot={whyNot}
      action={recordAgreementTerm}
      button="Record term"
      answers={(change) => termAnswers(agreement, input, change)}
      follows={<TermFollows agreement={agreement} input={input} />}
      done={termDone(agreement, input)}
    />
  )
}
