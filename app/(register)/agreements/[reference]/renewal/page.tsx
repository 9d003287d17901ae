import { endsNow } from '@/components/agreements/ends-now'
import { sayWhyNotRenew } from '@/components/agreements/renewal-refusals'
import { signatoriesOf } from '@/components/agreements/signatories'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { latestEnd } from '@/domain/agreements/gap'
import { lastDay } from '@/domain/agreements/instrument'
import { whyNotRenew } from '@/domain/agreements/renewal'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { startOf } from '../form-start'
import { renewal } from './deed'
import { RenewalForm } from './renewal-form'

type Props = PageProps<'/agreements/[reference]/renewal'>

export default async function RenewalPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const { words } = renewal
  const whyNot = whyNotRenew(agreement, actor, today())
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotRenew(whyNot)} />
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null}>
      <PageBody>
        <RenewalForm
          {...startOf(agreement, words, { lede: LEDE })}
          before={await typedBefore(renewal, actor, (await searchParams).answers)}
          endsNow={endsNow(agreement)}
          oldEnd={lastDay(latestEnd(agreement.instruments))}
          signatories={signatoriesOf(agreement.parties, today())}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'A renewal makes the agreement anew, with a new term. From the day that commences it takes the place of the term before.'
