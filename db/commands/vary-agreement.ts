import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { standingOn } from '@/domain/agreements/status'
import { type Variation, whyNotThisVariation, whyNotVary } from '@/domain/agreements/variation'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { noticeInFacts, signaturesInFacts } from '../facts'
import { findAndHold } from '../reading/lock'
import { addInstrument } from '../writing/instrument'

/**
 * Records that an agreement was varied: what it changes, and its end stays where it is. Gives the reference and the
 * instrument's number. Refused as `whyNotVary`, `whyNotThisVersion` and `whyNotThisVariation` say, or `not found`.
 */
export const varyAgreement = command(async ({ tx, actor, today }, input: Variation) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const whyNot =
    whyNotThisVersion(agreement, input.version) ??
    whyNotVary(agreement, actor, today) ??
    whyNotThisVariation(agreement, input, today)
  if (whyNot) return refuse(whyNot)

  const { setsOut, notice, takesEffectOn, madeOn, form, keptAt, why, signatures } = input
  const document = { form, madeOn, takesEffectOn, notice, setsOut, keptAt, why, signatures }
  const number = await addInstrument(tx, actor, agreement, { kind: 'variation', ...document })

  const speaksOfNotice = notice.kind !== 'not recorded'
  const before = speaksOfNotice ? { notice: noticeInFacts(standingOn(agreement, today).notice) } : null
  const after = {
    setsOut,
    ...(speaksOfNotice ? { notice: noticeInFacts(notice) } : {}),
    instrument: number,
    form,
    takesEffectOn,
    madeOn,
    keptAt,
    signatures: signaturesInFacts(agreement.parties, signatures),
  }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'agreement varied', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
