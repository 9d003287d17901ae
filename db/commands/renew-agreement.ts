import { latestEnd } from '@/domain/agreements/gap'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { type Renewal, whyNotRenew, whyNotThisRenewal } from '@/domain/agreements/renewal'
import { standingOn } from '@/domain/agreements/status'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { endInFacts, noticeInFacts, signaturesInFacts } from '../facts'
import { findAndHold } from '../reading/lock'
import { addInstrument } from '../writing/instrument'

/**
 * Records that an agreement was made anew: its new term takes the place of the one before from the day it commences.
 * Gives the reference and the instrument's number. Refused as `whyNotRenew`, `whyNotThisVersion` and
 * `whyNotThisRenewal` say, or `not found`.
 */
export const renewAgreement = command(async ({ tx, actor, today }, input: Renewal) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const whyNot =
    whyNotThisVersion(agreement, input.version) ??
    whyNotRenew(agreement, actor, today) ??
    whyNotThisRenewal(agreement, input, today)
  if (whyNot) return refuse(whyNot)

  const { takesEffectOn, end, notice, madeOn, form, keptAt, why, signatures } = input
  const document = { form, madeOn, takesEffectOn, end, notice, keptAt, why, signatures }
  const number = await addInstrument(tx, actor, agreement, { kind: 'renewal', ...document })

  const before = {
    end: endInFacts(latestEnd(agreement.instruments)),
    notice: noticeInFacts(standingOn(agreement, today).notice),
  }
  const after = {
    commencement: takesEffectOn,
    end: endInFacts(end),
    notice: noticeInFacts(notice),
    instrument: number,
    form,
    madeOn,
    keptAt,
    signatures: signaturesInFacts(agreement.parties, signatures),
  }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'agreement renewed', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
