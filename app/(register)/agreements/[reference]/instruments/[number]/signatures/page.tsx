import { AWAITS_OTHERS } from '@/components/agreements/signature-fields'
import { sayWhyNotSign } from '@/components/agreements/signing-refusals'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { notYetSigned, whyNotSign } from '@/domain/agreements/signing'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../missing'
import { AgreementFormFrame } from '../../../agreement-form-frame'
import { DeedRefused } from '../../../deed-refused'
import { startOf } from '../../../form-start'
import { instrumentInWords, instrumentNumbered } from '../correction/instrument-named'
import { signing } from './deed'
import { SigningForm } from './signing-form'

type Props = PageProps<'/agreements/[reference]/instruments/[number]/signatures'>

export default async function SigningPage({ params, searchParams }: Props) {
  const { reference, number } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const signed = agreement && instrumentNumbered(agreement, number)
  if (!signed) return missing()

  const { words } = signing
  const whyNot = whyNotSign(agreement, actor, signed.number)
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotSign(whyNot)} />
  const page = { href: paths.instrument(reference, signed.number), label: instrumentInWords(signed) }
  const lede = signed.kind === 'original' ? AWAITS_OTHERS : undefined
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null} between={[page]}>
      <PageBody>
        <SigningForm
          {...startOf(agreement, words, { lede, page, about: { instrument: number } })}
          before={await typedBefore(signing, actor, (await searchParams).answers)}
          signatories={notYetSigned(agreement.parties, signed).map(({ id, name }) => ({ id, name }))}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}
