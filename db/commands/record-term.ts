import { type RecordedTerm, whyNotInThisPlace, whyNotRecordTerm } from '@/domain/agreements/recorded-term'
import { originalOf } from '@/domain/agreements/status'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { endInFacts, noticeInFacts } from '../facts'
import { findAndHold } from '../reading/lock'
import { addInstrument } from '../writing/instrument'

/**
 * Records the term of an agreement where none was: a new original that takes the undated one's place. Gives the
 * reference and the instrument's number. Refused as `whyNotRecordTerm`, `whyNotThisVersion` and `whyNotInThisPlace`
 * say, or `not found`.
 */
export const recordTerm = command(async ({ tx, actor, today }, input: RecordedTerm) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const cannot = whyNotRecordTerm(agreement, actor)
  if (cannot) return refuse(cannot)
  const original = originalOf(agreement.instruments)
  if (!original) return refuse({ reason: 'no original' as const })
  const whyNot =
    whyNotThisVersion(agreement, input.version) ?? whyNotInThisPlace(agreement, original.place, input, today)
  if (whyNot) return refuse(whyNot)

  const { takesEffectOn, madeOn, form, keptAt, end, notice, why, signatures } = input
  const document = { form, madeOn, takesEffectOn, keptAt, end, notice, why, signatures }
  const number = await addInstrument(tx, actor, agreement, {
    kind: 'original',
    ...document,
    corrects: original,
  })

  const before = {
    commencement: original.takesEffectOn,
    end: endInFacts(original.end),
    notice: noticeInFacts(original.notice),
  }
  const after = {
    commencement: takesEffectOn,
    end: endInFacts(end),
    notice: noticeInFacts(notice),
    instrument: number,
    form,
    madeOn,
    keptAt,
  }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'term recorded', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
