import { sayWhyNotConfirmLapse } from '@/components/agreements/ending-refusals'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Inset } from '@/components/ui/inset'
import { Link } from '@/components/ui/link'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotConfirmLapse } from '@/domain/agreements/ending'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { daysSinceTerm } from './days-since-term'
import { lapse } from './deed'
import { LapseForm } from './lapse-form'

export default async function LapsePage({
  params,
  searchParams,
}: PageProps<'/agreements/[reference]/lapse'>) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const title = 'Confirm lapse'
  const whyNot = whyNotConfirmLapse(agreement, actor, today())
  if (whyNot) {
    const words = { title, heading: 'You cannot confirm a lapse', why: sayWhyNotConfirmLapse(whyNot) }
    return <DeedRefused actor={actor} agreement={agreement} {...words} />
  }
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null}>
      <PageBody>
        <LapseForm
          title={pageTitle(title, `${reference} ${agreement.title}`, 'Agreements')}
          opening={
            <LapseOpening name={`${reference} ${agreement.title}`} days={daysSinceTerm(agreement, today())} />
          }
          about={{ reference, version: String(agreement.version) }}
          before={await typedBefore(lapse, actor, (await searchParams).answers)}
          leave={<Link href={paths.agreement(reference)}>Leave without confirming</Link>}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

function LapseOpening({ name, days }: { name: string; days: string | null }) {
  return (
    <>
      <Opening
        flush
        kicker={name}
        heading="Confirm lapse"
        lede="Records that nothing followed the term: from today the agreement counts as ended."
      />
      {days ? (
        <div className="mt-4">
          <Inset>
            <p>
              The days since the term stay visible in the register: {days}. Confirming the lapse does not fill
              them.
            </p>
          </Inset>
        </div>
      ) : null}
    </>
  )
}
