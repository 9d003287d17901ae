import { type Direction, whyNotDirect, whyNotThisDirection } from '@/domain/agreements/direction'
import { latestEnd } from '@/domain/agreements/gap'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { endInFacts } from '../facts'
import { findAndHold } from '../reading/lock'
import { addInstrument } from '../writing/instrument'

/**
 * Records that a direction of the Secretary of State moves an agreement's end; no party signs it. Gives the reference
 * and the instrument's number. Refused as `whyNotDirect`, `whyNotThisVersion` and `whyNotThisDirection` say, or
 * `not found`.
 */
export const recordDirection = command(async ({ tx, actor, today }, input: Direction) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const whyNot =
    whyNotThisVersion(agreement, input.version) ??
    whyNotDirect(agreement, actor, today) ??
    whyNotThisDirection(agreement, input, today)
  if (whyNot) return refuse(whyNot)

  const { endOn, setsOut, takesEffectOn, madeOn, keptAt, why } = input
  const number = await addInstrument(tx, actor, agreement, {
    ...{ kind: 'direction', form: 'not recorded', madeOn, takesEffectOn },
    ...{ end: { kind: 'on', on: endOn }, setsOut, keptAt, why },
  })

  const before = { end: endInFacts(latestEnd(agreement.instruments)) }
  const after = { end: endOn, setsOut, instrument: number, takesEffectOn, madeOn, keptAt }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'direction recorded', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
