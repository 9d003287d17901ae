import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { type Signing, whyNotSign, whyNotThisSigning } from '@/domain/agreements/signing'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { signaturesInFacts } from '../facts'
import { findAndHold, raiseVersion } from '../reading/lock'
import { addSignatures } from '../writing/instrument'

/**
 * Records who signed an instrument, after it was recorded itself. Gives the agreement's reference and the instrument's
 * number. Refused as `whyNotSign`, `whyNotThisVersion` and `whyNotThisSigning` say, or `not found`.
 */
export const signInstrument = command(async ({ tx, actor, today }, input: Signing) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const whyNot =
    whyNotThisVersion(agreement, input.version) ??
    whyNotSign(agreement, actor, input.instrument) ??
    whyNotThisSigning(agreement, input, today)
  if (whyNot) return refuse(whyNot)
  const signed = agreement.instruments.find((one) => one.number === input.instrument)
  if (!signed) return refuse({ reason: 'nothing to sign' as const })

  const { signatures, why } = input
  await addSignatures(tx, { agreementId: agreement.id, instrumentId: signed.id }, signatures)
  await raiseVersion(tx, agreement.id)

  const { number, kind } = signed
  const said = { instrument: number, kind }
  const { parties } = agreement
  const before = { ...said, signatures: signaturesInFacts(parties, signed.signatures) }
  const after = {
    ...said,
    signed: signaturesInFacts(parties, signatures),
    signatures: signaturesInFacts(parties, [...signed.signatures, ...signatures]),
  }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'signatures recorded', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
