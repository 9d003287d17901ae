import { signatoriesOf } from '@/components/agreements/signatories'
import { sayWhyNotRecordTerm } from '@/components/agreements/term-refusals'
import { typedWhereKnown } from '@/components/agreements/typed-document'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotRecordTerm } from '@/domain/agreements/recorded-term'
import { originalOf } from '@/domain/agreements/status'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { startOf } from '../form-start'
import { term } from './deed'
import { TermForm } from './term-form'

export default async function TermPage({ params, searchParams }: PageProps<'/agreements/[reference]/term'>) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const { words } = term
  const whyNot = whyNotRecordTerm(agreement, actor)
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotRecordTerm(whyNot)} />
  const original = originalOf(agreement.instruments)
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null}>
      <PageBody>
        <TermForm
          {...startOf(agreement, words, { lede: LEDE })}
          before={
            (await typedBefore(term, actor, (await searchParams).answers)) ??
            (original ? typedWhereKnown(original) : null)
          }
          signatories={signatoriesOf(agreement.parties, today(), original?.signatures)}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'Of the original agreement, whose end nobody has recorded. Record what is known and leave the rest: what is unknown stays unknown.'
