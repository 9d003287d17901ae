import { sayWhyNotEnd } from '@/components/agreements/ending-refusals'
import { signatoriesOf } from '@/components/agreements/signatories'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Link } from '@/components/ui/link'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotEnd } from '@/domain/agreements/ending'
import { latestEnd } from '@/domain/agreements/gap'
import { lastDay } from '@/domain/agreements/instrument'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { ending } from './deed'
import { EndingForm } from './ending-form'

export default async function EndingPage({
  params,
  searchParams,
}: PageProps<'/agreements/[reference]/ending'>) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const title = 'End agreement'
  const whyNot = whyNotEnd(agreement, actor, today())
  if (whyNot) {
    const words = { title, heading: 'You cannot end this agreement', why: sayWhyNotEnd(whyNot) }
    return <DeedRefused actor={actor} agreement={agreement} {...words} />
  }
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null}>
      <PageBody>
        <EndingForm
          title={pageTitle(title, `${reference} ${agreement.title}`, 'Agreements')}
          opening={
            <Opening
              flush
              kicker={`${reference} ${agreement.title}`}
              heading={title}
              lede="Records that its parties, or somebody with the right to, brought it to an end. A term that simply ran out is confirmed as lapsed instead."
            />
          }
          about={{ reference, version: String(agreement.version) }}
          before={await typedBefore(ending, actor, (await searchParams).answers)}
          oldEnd={lastDay(latestEnd(agreement.instruments))}
          signatories={signatoriesOf(agreement.parties, today())}
          leave={<Link href={paths.agreement(reference)}>Leave without ending it</Link>}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}
