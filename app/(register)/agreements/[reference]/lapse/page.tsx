import { sayWhyNotConfirmLapse } from '@/components/agreements/ending-refusals'
import { markedWith } from '@/components/agreements/marked-with'
import { PageBody } from '@/components/page/page-body'
import { Inset } from '@/components/ui/inset'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotConfirmLapse } from '@/domain/agreements/ending'
import { livesBeneath } from '@/domain/agreements/parent'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { startOf } from '../form-start'
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

  const { words } = lapse
  const whyNot = whyNotConfirmLapse(agreement, actor, today())
  if (whyNot)
    return (
      <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotConfirmLapse(whyNot)} />
    )
  return (
    <AgreementFormFrame
      actor={actor}
      agreement={markedWith(agreement, agreement.links.children)}
      title={null}
    >
      <PageBody>
        <LapseForm
          {...startOf(agreement, words, {
            lede: 'Records that nothing followed the term: from today the agreement counts as ended.',
            note: <DaysStay days={daysSinceTerm(agreement, today())} />,
          })}
          beneath={agreement.links.children.filter(livesBeneath)}
          before={await typedBefore(lapse, actor, (await searchParams).answers)}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

function DaysStay({ days }: { days: string | null }) {
  return days ? (
    <div className="mt-4">
      <Inset>
        <p>
          The days since the term stay visible in the register: {days}. Confirming the lapse does not fill
          them.
        </p>
      </Inset>
    </div>
  ) : null
}
