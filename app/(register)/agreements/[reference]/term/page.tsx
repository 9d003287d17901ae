import { signatoriesOf } from '@/components/agreements/signatories'
import { sayWhyNotRecordTerm } from '@/components/agreements/term-refusals'
import { typedWhereKnown } from '@/components/agreements/typed-document'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Link } from '@/components/ui/link'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotRecordTerm } from '@/domain/agreements/recorded-term'
import { originalOf } from '@/domain/agreements/status'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { term } from './deed'
import { TermForm } from './term-form'

export default async function TermPage({ params, searchParams }: PageProps<'/agreements/[reference]/term'>) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const title = 'Record term'
  const whyNot = whyNotRecordTerm(agreement, actor)
  if (whyNot) {
    const words = { title, heading: 'You cannot record the term', why: sayWhyNotRecordTerm(whyNot) }
    return <DeedRefused actor={actor} agreement={agreement} {...words} />
  }
  const original = originalOf(agreement.instruments)
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null}>
      <PageBody>
        <TermForm
          title={pageTitle(title, `${reference} ${agreement.title}`, 'Agreements')}
          opening={
            <Opening
              flush
              kicker={`${reference} ${agreement.title}`}
              heading={title}
              lede="Of the original agreement, whose end nobody has recorded. Record what is known and leave the rest: what is unknown stays unknown."
            />
          }
          about={{ reference, version: String(agreement.version) }}
          before={
            (await typedBefore(term, actor, (await searchParams).answers)) ??
            (original ? typedWhereKnown(original) : null)
          }
          signatories={signatoriesOf(agreement.parties, today(), original?.signatures)}
          leave={<Link href={paths.agreement(reference)}>Leave without recording it</Link>}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}
