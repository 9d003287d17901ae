import { type Ending, whyNotEnd, whyNotThisEnding } from '@/domain/agreements/ending'
import { inEffectFrom } from '@/domain/agreements/instrument'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { livesBeneath, whyNotLeaveBeneath } from '@/domain/agreements/parent'
import { standingOn } from '@/domain/agreements/status'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { signaturesInFacts } from '../facts'
import { readLinks } from '../reading/links'
import { findAndHold } from '../reading/lock'
import { addInstrument } from '../writing/instrument'

/**
 * Records the ending of an agreement. Gives its reference and the instrument's number. Refused as `whyNotEnd`,
 * `whyNotThisVersion`, `whyNotThisEnding` and `whyNotLeaveBeneath` say, or `not found`.
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

  const { takesEffectOn, madeOn, form, keptAt, why, signatures } = input
  const document = { form, madeOn, takesEffectOn, keptAt, why, signatures }
  const number = await addInstrument(tx, actor, agreement, { kind: 'termination', ...document })

  const before = { status: standingOn(agreement, today).status }
  const after = {
    endedFrom: inEffectFrom(input),
    instrument: number,
    form,
    takesEffectOn,
    madeOn,
    keptAt,
    signatures: signaturesInFacts(agreement.parties, signatures),
    ...(input.beneath ? { beneath: input.beneath } : {}),
  }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'agreement ended', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
