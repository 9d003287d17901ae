import { type Joinder, whyNotJoin, whyNotTheseJoiners, whyNotThisJoinder } from '@/domain/agreements/joining'
import { remaining } from '@/domain/agreements/leaving'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import type { SignatureGiven } from '@/domain/agreements/signature'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { type InstrumentId, newId } from '@/domain/ids'
import { earliestDay } from '@/lib/dates/partial-day'
import { changed, command, refuse } from '../command'
import { namesInFacts, signaturesInFacts } from '../facts'
import { findAndHold } from '../reading/lock'
import { readPartyChoices } from '../reading/party-choices'
import { addInstrument, addSignatures } from '../writing/instrument'
import { joinersChosen } from '../writing/joiners'
import { addParties } from '../writing/parties'

/**
 * Records that somebody joined an agreement. Gives its reference and the instrument's number. Refused as `whyNotJoin`,
 * `whyNotThisVersion`, `whyNotTheseParties`, `whyNotTheseJoiners` and `whyNotThisJoinder` say, where another person is
 * named who holds an office, or `not found`.
 */
export const joinParties = command(async ({ tx, actor, today }, input: Joinder) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const cannot = whyNotThisVersion(agreement, input.version) ?? whyNotJoin(agreement, actor)
  if (cannot) return refuse(cannot)
  const chosen = await joinersChosen(tx, input, await readPartyChoices(tx, null))
  if (chosen.kind === 'refused') return chosen
  const { joiners } = chosen
  const { takesEffectOn, madeOn, form, joinersSignedOn, keptAt, why, signatures } = input
  const whyNot =
    whyNotTheseJoiners(agreement, joiners, takesEffectOn) ?? whyNotThisJoinder(agreement, input, today)
  if (whyNot) return refuse(whyNot)

  const id: InstrumentId = newId()
  const document = { form, madeOn, takesEffectOn, keptAt, why, signatures }
  const number = await addInstrument(tx, actor, agreement, { id, kind: 'joinder', ...document })
  const as = { fromOn: takesEffectOn, joinedById: id, note: null }
  const joined = await addParties(tx, agreement.id, { joiners, as })
  const signed = joinersSignedOn ? joined.map((partyId) => signedBy(partyId, joinersSignedOn)) : []
  await addSignatures(tx, { agreementId: agreement.id, instrumentId: id }, signed)

  const before = remaining(agreement.parties, { leavers: [], from: earliestDay(takesEffectOn) })
  const named = [
    ...agreement.parties,
    ...joiners.map(({ name }, index) => ({ id: joined[index] ?? '', name })),
  ]
  const after = {
    parties: namesInFacts([...before, ...joiners]),
    joiners: namesInFacts(joiners),
    joinedFrom: takesEffectOn,
    instrument: number,
    form,
    madeOn,
    keptAt,
    signatures: signaturesInFacts(named, [...signatures, ...signed]),
  }
  const subject = {
    on: 'agreement' as const,
    id: agreement.id,
    before: { parties: namesInFacts(before) },
    after,
  }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'joinder recorded', subjects: [subject], why },
  )
})

function signedBy(partyId: SignatureGiven['partyId'], signedOn: SignatureGiven['signedOn']): SignatureGiven {
  return { partyId, signedOn, signedBy: null }
}
