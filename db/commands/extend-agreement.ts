import {
  agreedExtension,
  type Extension,
  whyNotExtend,
  whyNotThisExtension,
} from '@/domain/agreements/extension'
import { latestEnd } from '@/domain/agreements/gap'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { endInFacts, signaturesInFacts } from '../facts'
import { findAndHold } from '../reading/lock'
import { readReview } from '../reading/review'
import { addInstrument } from '../writing/instrument'

/**
 * Records that an agreement was extended. Gives its reference and the instrument's number. Refused as `whyNotExtend`,
 * `whyNotThisVersion` and `whyNotThisExtension` say, when the review it names did not agree to extend, or `not found`.
 */
export const extendAgreement = command(async ({ tx, actor, today }, input: Extension) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })
  const review = input.review ? await readReview(tx, input.reference, input.review) : null

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const whyNot =
    whyNotThisVersion(agreement, input.version) ??
    whyNotExtend(agreement, actor, today) ??
    whyNotThisExtension(agreement, input, today)
  if (whyNot) return refuse(whyNot)
  if (input.review && !(review && agreedExtension(review)))
    return refuse({ reason: 'review did not agree' as const })

  const { endOn, takesEffectOn, madeOn, form, keptAt, why, signatures } = input
  const end = { kind: 'on' as const, on: endOn }
  const document = { form, madeOn, takesEffectOn, end, keptAt, why, signatures }
  const number = await addInstrument(tx, actor, agreement, {
    kind: 'extension',
    ...document,
    reviewId: review?.id ?? null,
  })

  const before = { end: endInFacts(latestEnd(agreement.instruments)) }
  const after = {
    end: endOn,
    instrument: number,
    form,
    takesEffectOn,
    madeOn,
    keptAt,
    signatures: signaturesInFacts(agreement.parties, signatures),
    review: review?.cycle ?? null,
  }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'agreement extended', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
