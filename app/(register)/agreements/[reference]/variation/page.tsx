import { signatoriesOf } from '@/components/agreements/signatories'
import { sayWhyNotVary } from '@/components/agreements/variation-refusals'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotVary } from '@/domain/agreements/variation'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { startOf } from '../form-start'
import { variation } from './deed'
import { VariationForm } from './variation-form'

type Props = PageProps<'/agreements/[reference]/variation'>

export default async function VariationPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const { words } = variation
  const whyNot = whyNotVary(agreement, actor, today())
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotVary(whyNot)} />
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null}>
      <PageBody>
        <VariationForm
          {...startOf(agreement, words, { lede: LEDE })}
          before={await typedBefore(variation, actor, (await searchParams).answers)}
          signatories={signatoriesOf(agreement.parties, today())}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'A variation changes what an agreement says, by a later agreement. It moves no end: that is an extension.'
