import { sayWhyNotSign } from '@/components/agreements/signing-refusals'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotSign } from '@/domain/agreements/signing'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../../missing'
import { CheckDeed } from '../../../../check-deed'
import { instrumentInWords, instrumentNumbered } from '../../correction/instrument-named'
import { signing } from '../deed'
import { recordSigning } from './actions'
import { signingAnswers } from './signing-answers'
import { signingDone } from './signing-done'
import { SigningFollows } from './signing-follows'

type Props = PageProps<'/agreements/[reference]/instruments/[number]/signatures/check'>

export default async function CheckSigningPage({ params, searchParams }: Props) {
  const { reference, number } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const signed = agreement && instrumentNumbered(agreement, number)
  const kept = signed && (await readKept(signing, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference || kept.input.instrument !== signed.number) return missing()

  const { input } = kept
  const refusal = whyNotSign(agreement, actor, signed.number)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={signing}
      kept={kept}
      words={signing.words}
      whyNot={refusal && sayWhyNotSign(refusal)}
      page={{ href: paths.instrument(reference, signed.number), label: instrumentInWords(signed) }}
      action={recordSigning}
      button="Record signatures"
      answers={(change) => signingAnswers(agreement, { signed, input }, change)}
      follows={<SigningFollows agreement={agreement} signed={signed} input={input} />}
      done={signingDone(agreement, input)}
    />
  )
}
