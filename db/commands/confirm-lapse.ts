import { type LapseConfirmation, whyNotConfirmLapse } from '@/domain/agreements/ending'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { livesBeneath, whyNotLeaveBeneath } from '@/domain/agreements/parent'
import { standingOn } from '@/domain/agreements/status'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { endInFacts } from '../facts'
import { readLinks } from '../reading/links'
import { findAndHold } from '../reading/lock'
import { addInstrument } from '../writing/instrument'

/**
 * Records that a named person confirms an agreement lapsed: from today it has ended, and the days since its term
 * stay in the register. Gives its reference and the instrument's number. Refused as `whyNotConfirmLapse`,
 * `whyNotThisVersion` and `whyNotLeaveBeneath` say, or `not found`.
 */
export const confirmLapse = command(async ({ tx, actor, today }, input: LapseConfirmation) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const whyNot = whyNotThisVersion(agreement, input.version) ?? whyNotConfirmLapse(agreement, actor, today)
  if (whyNot) return refuse(whyNot)
  const { children } = await readLinks(tx, agreement.id, today)
  const inSilence = whyNotLeaveBeneath(children.filter(livesBeneath), input.beneath)
  if (inSilence) return refuse(inSilence)

  const { confirmedBy, beneath, why } = input
  const document = { form: 'not recorded' as const, madeOn: today, takesEffectOn: null, confirmedBy, why }
  const number = await addInstrument(tx, actor, agreement, { kind: 'confirmed lapse', ...document })

  const { status, end } = standingOn(agreement, today)
  const before = { status, end: endInFacts(end) }
  const after = { endedFrom: today, instrument: number, confirmedBy, ...(beneath ? { beneath } : {}) }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'lapse confirmed', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
