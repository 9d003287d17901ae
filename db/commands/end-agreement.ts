import { type Ending, goneFrom, whyNotEnd, whyNotThisEnding } from '@/domain/agreements/ending'
import { remaining } from '@/domain/agreements/leaving'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { livesBeneath, whyNotLeaveBeneath } from '@/domain/agreements/parent'
import { standingOn } from '@/domain/agreements/status'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { type InstrumentId, newId } from '@/domain/ids'
import { changed, command, refuse } from '../command'
import { namesInFacts, signaturesInFacts } from '../facts'
import { readLinks } from '../reading/links'
import { findAndHold } from '../reading/lock'
import { addInstrument } from '../writing/instrument'
import { sendAway } from '../writing/parties'

/**
 * Records the ending of an agreement, for every party or for some: then it goes on for the others. Gives its reference
 * and the instrument's number. Refused as `whyNotEnd`, `whyNotThisVersion`, `whyNotThisEnding` and `whyNotLeaveBeneath`
 * say, or `not found`.
 */
export const endAgreement = command(async ({ tx, actor, today }, input: Ending) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const whyNot =
    whyNotThisVersion(agreement, input.version) ??
    whyNotEnd(agreement, actor, today) ??
    whyNotThisEnding(agreement, input, today)
  if (whyNot) return refuse(whyNot)
  const { children } = await readLinks(tx, agreement.id, today)
  const inSilence = whyNotLeaveBeneath(children.filter(livesBeneath), input.beneath)
  if (inSilence) return refuse(inSilence)

  const { takesEffectOn, madeOn, form, keptAt, why, signatures, leavers } = input
  const id: InstrumentId = newId()
  const kind = leavers ? 'termination for some' : 'termination'
  const document = { form, madeOn, takesEffectOn, keptAt, why, signatures }
  const number = await addInstrument(tx, actor, agreement, { id, kind, ...document })
  const from = goneFrom(input)
  const facts = {
    instrument: number,
    form,
    takesEffectOn,
    madeOn,
    keptAt,
    signatures: signaturesInFacts(agreement.parties, signatures),
    ...(input.beneath ? { beneath: input.beneath } : {}),
  }
  const done = { reference: agreement.reference, number }
  const subject = { on: 'agreement' as const, id: agreement.id }
  if (!leavers) {
    const before = { status: standingOn(agreement, today).status }
    const after = { endedFrom: from, ...facts }
    return changed(done, { kind: 'agreement ended', subjects: [{ ...subject, before, after }], why })
  }
  const { parties } = agreement
  await sendAway(tx, { agreementId: agreement.id, partyIds: leavers }, { from, by: id })
  const before = { parties: namesInFacts(remaining(parties, { leavers: [], from })) }
  const after = {
    parties: namesInFacts(remaining(parties, { leavers, from })),
    leavers: namesInFacts(parties.filter((one) => leavers.includes(one.id))),
    leftFrom: from,
    ...facts,
  }
  return changed(done, { kind: 'agreement ended for some', subjects: [{ ...subject, before, after }], why })
})
