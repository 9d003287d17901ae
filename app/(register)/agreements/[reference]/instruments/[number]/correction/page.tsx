import { signatoriesOf } from '@/components/agreements/signatories'
import { sayWhyNotCorrect } from '@/components/agreements/term-refusals'
import { typedAgain } from '@/components/agreements/typed-document'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotCorrect } from '@/domain/agreements/recorded-term'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../missing'
import { AgreementFormFrame } from '../../../agreement-form-frame'
import { DeedRefused } from '../../../deed-refused'
import { startOf } from '../../../form-start'
import { CorrectionForm } from './correction-form'
import { correction } from './deed'
import { correctionWords, instrumentInWords, instrumentNumbered } from './instrument-named'

type Props = PageProps<'/agreements/[reference]/instruments/[number]/correction'>

export default async function CorrectionPage({ params, searchParams }: Props) {
  const { reference, number } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const wrong = agreement && instrumentNumbered(agreement, number)
  if (!wrong) return missing()

  const words = correctionWords(wrong)
  const whyNot = whyNotCorrect(agreement, actor, wrong.number)
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotCorrect(whyNot)} />
  const page = { href: paths.instrument(reference, wrong.number), label: instrumentInWords(wrong) }
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null} between={[page]}>
      <PageBody>
        <CorrectionForm
          {...startOf(agreement, words, { lede: LEDE, page, about: { instrument: number } })}
          before={(await typedBefore(correction, actor, (await searchParams).answers)) ?? typedAgain(wrong)}
          kind={wrong.kind}
          signatories={signatoriesOf(agreement.parties, today(), wrong.signatures)}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'What is recorded is never edited: a correction is a new instrument that takes the place of the wrong one. Both stay to be seen.'
