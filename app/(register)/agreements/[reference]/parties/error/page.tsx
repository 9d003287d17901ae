import { leavableOf } from '@/components/agreements/leavable'
import { sayWhyNotVoid } from '@/components/agreements/voiding-refusals'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotVoid } from '@/domain/agreements/voiding'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { AgreementFormFrame } from '../../agreement-form-frame'
import { DeedRefused } from '../../deed-refused'
import { startOf } from '../../form-start'
import { partiesCrumb } from '../parties-crumb'
import { voiding } from './deed'
import { VoidingForm } from './voiding-form'

type Props = PageProps<'/agreements/[reference]/parties/error'>

export default async function VoidingPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const { words } = voiding
  const whyNot = whyNotVoid(agreement, actor)
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotVoid(whyNot)} />
  const page = partiesCrumb(reference)
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null} between={[page]}>
      <PageBody>
        <VoidingForm
          {...startOf(agreement, words, { lede: LEDE, page })}
          before={await typedBefore(voiding, actor, (await searchParams).answers)}
          leavable={leavableOf(agreement.parties)}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'For somebody who never was a party. Whoever was one and left is recorded as withdrawn instead. What was recorded in error stays to be seen, and counts for nothing.'
