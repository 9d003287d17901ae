import { sayWhyNotEnd } from '@/components/agreements/ending-refusals'
import { leavableOf } from '@/components/agreements/leavable'
import { markedWith } from '@/components/agreements/marked-with'
import { signatoriesOf } from '@/components/agreements/signatories'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotEnd } from '@/domain/agreements/ending'
import { latestEnd } from '@/domain/agreements/gap'
import { lastDay } from '@/domain/agreements/instrument'
import { livesBeneath } from '@/domain/agreements/parent'
import { thoseWhoMayLeave } from '@/domain/agreements/party-changes'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { startOf } from '../form-start'
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

  const { words } = ending
  const whyNot = whyNotEnd(agreement, actor, today())
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotEnd(whyNot)} />
  return (
    <AgreementFormFrame
      actor={actor}
      agreement={markedWith(agreement, agreement.links.children)}
      title={null}
    >
      <PageBody>
        <EndingForm
          {...startOf(agreement, words, { lede: LEDE })}
          before={await typedBefore(ending, actor, (await searchParams).answers)}
          oldEnd={lastDay(latestEnd(agreement.instruments))}
          signatories={signatoriesOf(agreement.parties, today())}
          leavable={leavableOf(thoseWhoMayLeave(agreement.parties, today()))}
          beneath={agreement.links.children.filter(livesBeneath)}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'Records that its parties, or somebody with the right to, brought it to an end. A term that simply ran out is confirmed as lapsed instead.'
