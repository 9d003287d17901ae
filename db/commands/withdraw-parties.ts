import { remaining } from '@/domain/agreements/leaving'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { type Withdrawal, whyNotThisWithdrawal, whyNotWithdraw } from '@/domain/agreements/withdrawal'
import { type InstrumentId, newId } from '@/domain/ids'
import { changed, command, refuse } from '../command'
import { namesInFacts, signaturesInFacts } from '../facts'
import { findAndHold } from '../reading/lock'
import { addInstrument } from '../writing/instrument'
import { sendAway } from '../writing/parties'

/**
 * Records that some parties withdrew, while the others carry on. Gives the agreement's reference and the instrument's
 * number. Refused as `whyNotWithdraw`, `whyNotThisVersion` and `whyNotThisWithdrawal` say, or `not found`. Notice that
 * is too short, or a right to leave that nobody recorded, is the reader's to weigh and refuses nothing.
 */
export const withdrawParties = command(async ({ tx, actor, today }, input: Withdrawal) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const whyNot =
    whyNotThisVersion(agreement, input.version) ??
    whyNotWithdraw(agreement, actor, today) ??
    whyNotThisWithdrawal(agreement, input, today)
  if (whyNot) return refuse(whyNot)

  const { parties: leavers, takesEffectOn, madeOn, form, keptAt, why, signatures } = input
  const id: InstrumentId = newId()
  const document = { form, madeOn, takesEffectOn, keptAt, why, signatures }
  const number = await addInstrument(tx, actor, agreement, { id, kind: 'withdrawal', ...document })
  await sendAway(tx, { agreementId: agreement.id, partyIds: leavers }, { from: takesEffectOn, by: id })

  const leaving = { leavers, from: takesEffectOn }
  const before = { parties: namesInFacts(remaining(agreement.parties, { ...leaving, leavers: [] })) }
  const after = {
    parties: namesInFacts(remaining(agreement.parties, leaving)),
    leavers: namesInFacts(agreement.parties.filter((one) => leavers.includes(one.id))),
    leftFrom: takesEffectOn,
    instrument: number,
    form,
    noticeGivenOn: madeOn,
    keptAt,
    signatures: signaturesInFacts(agreement.parties, signatures),
  }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'withdrawal recorded', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
