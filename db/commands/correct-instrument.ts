import type { InstrumentKind } from '@/domain/agreements/instrument'
import { type Correction, whyNotCorrect, whyNotInThisPlace } from '@/domain/agreements/recorded-term'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { endInFacts, noticeInFacts } from '../facts'
import type { RecordedInstrument } from '../reading/agreement'
import { findAndHold } from '../reading/lock'
import { addInstrument, type NewInstrument } from '../writing/instrument'

/** Kinds that end an agreement: they set no term, so a correction of one cannot either. */
const ENDINGS: InstrumentKind[] = ['termination', 'confirmed lapse']

/**
 * Corrects an instrument that was recorded wrongly: a new one names it and takes its place; neither disappears. Gives
 * the reference and the new number. Refused as `whyNotCorrect`, `whyNotThisVersion` and `whyNotInThisPlace` say, when
 * the original is said to be an error, when a confirmed lapse would lose its name, or `not found`.
 */
export const correctInstrument = command(async ({ tx, actor, today }, input: Correction) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const cannot = whyNotCorrect(agreement, actor, input.instrument)
  if (cannot) return refuse(cannot)
  const wrong = agreement.instruments.find((one) => one.number === input.instrument)
  if (!wrong) return refuse({ reason: 'no such instrument' as const })
  const right = corrected(wrong, input)
  if (right.kind === 'recorded in error' && wrong.kind === 'original')
    return refuse({ reason: 'original stays' as const })
  if (right.kind === 'confirmed lapse' && !right.confirmedBy)
    return refuse({ reason: 'confirmed by nobody' as const })
  const whyNot =
    whyNotThisVersion(agreement, input.version) ??
    whyNotInThisPlace(
      agreement,
      wrong.place,
      { signatures: [], ...right, end: right.end ?? { kind: 'not recorded' } },
      today,
    )
  if (whyNot) return refuse(whyNot)

  const number = await addInstrument(tx, actor, agreement, { ...right, corrects: wrong })

  const before = { instrument: wrong.number, ...facts(wrong) }
  const after = { instrument: number, kind: right.kind, ...facts(right) }
  return changed(
    { reference: agreement.reference, number },
    {
      kind: 'instrument corrected',
      subjects: [{ on: 'agreement', id: agreement.id, before, after }],
      why: input.why,
    },
  )
})

function corrected(wrong: RecordedInstrument, input: Correction): NewInstrument {
  const { takesEffectOn, madeOn, form, keptAt, end, notice, signatures, confirmedBy, why } = input
  if (input.correction === 'recorded in error') {
    return { kind: 'recorded in error', form: 'not recorded', madeOn: null, takesEffectOn: null, why }
  }
  const document = { kind: wrong.kind, form, madeOn, takesEffectOn, keptAt, signatures, confirmedBy, why }
  return ENDINGS.includes(wrong.kind) ? document : { ...document, end, notice }
}

function facts(one: Pick<NewInstrument, 'end' | 'notice' | 'madeOn' | 'takesEffectOn' | 'form' | 'keptAt'>) {
  return {
    end: endInFacts(one.end ?? { kind: 'not recorded' }),
    notice: noticeInFacts(one.notice ?? { kind: 'not recorded' }),
    takesEffectOn: one.takesEffectOn,
    madeOn: one.madeOn,
    form: one.form,
    keptAt: one.keptAt ?? null,
  }
}
