import { type Ending, whyNotEnd, whyNotThisEnding } from '@/domain/agreements/ending'
import { standingOn } from '@/domain/agreements/status'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { findAndHold } from '../reading/lock'
import { addInstrument } from '../writing/instrument'

/**
 * Records the ending of an agreement. Gives its reference and the instrument's number. Refused as `whyNotEnd`,
 * `whyNotThisVersion` and `whyNotThisEnding` say, or `not found`.
 */
export const endAgreement = command(async ({ tx, actor, today }, input: Ending) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const whyNot =
    whyNotEnd(agreement, actor, today) ??
    whyNotThisVersion(agreement, input.version) ??
    whyNotThisEnding(agreement, input, today)
  if (whyNot) return refuse(whyNot)

  const { takesEffectOn, madeOn, form, keptAt, why, signatures } = input
  const document = { form, madeOn, takesEffectOn, keptAt, why, signatures }
  const number = await addInstrument(tx, actor, agreement, { kind: 'termination', ...document })

  const before = { status: standingOn(agreement, today).status }
  const after = { endedFrom: takesEffectOn, instrument: number, form, madeOn, keptAt }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'agreement ended', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
