import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { type Voiding, whyNotTheseVoided, whyNotVoid } from '@/domain/agreements/voiding'
import { changed, command, refuse } from '../command'
import { namesInFacts } from '../facts'
import { findAndHold, raiseVersion } from '../reading/lock'
import { voidThem } from '../writing/parties'

/**
 * Says that some parties were recorded in error: they stay to be seen as that, and were never parties. Gives the
 * agreement's reference. Refused as `whyNotVoid`, `whyNotThisVersion` and `whyNotTheseVoided` say, or `not found`.
 */
export const voidParties = command(async ({ tx, actor, today }, input: Voiding) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const { parties: voided, why } = input
  const whyNot =
    whyNotThisVersion(agreement, input.version) ??
    whyNotVoid(agreement, actor) ??
    whyNotTheseVoided(agreement, voided, { actor, today })
  if (whyNot) return refuse(whyNot)

  await voidThem(tx, { agreementId: agreement.id, partyIds: voided }, { actor, why })
  await raiseVersion(tx, agreement.id)

  const { parties } = agreement
  const before = { parties: namesInFacts(parties) }
  const after = {
    parties: namesInFacts(parties.filter((one) => !voided.includes(one.id))),
    voided: namesInFacts(parties.filter((one) => voided.includes(one.id))),
  }
  return changed(
    { reference: agreement.reference },
    { kind: 'parties voided', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
