import { whyNotInThisPlace } from '@/domain/agreements/in-this-place'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { type RecordedTerm, saysNothing, whyNotRecordTerm } from '@/domain/agreements/recorded-term'
import { originalOf } from '@/domain/agreements/status'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { endInFacts, noticeInFacts, signaturesInFacts } from '../facts'
import type { RecordedInstrument } from '../reading/agreement'
import { findAndHold } from '../reading/lock'
import { addInstrument } from '../writing/instrument'

/**
 * Records the term of an agreement where none was: a new original that takes the undated one's place. Gives the
 * reference and the instrument's number. Refused as `whyNotRecordTerm`, `whyNotThisVersion` and `whyNotInThisPlace`
 * say, when it says nothing, or `not found`.
 */
export const recordTerm = command(async ({ tx, actor, today }, input: RecordedTerm) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const cannot = whyNotThisVersion(agreement, input.version) ?? whyNotRecordTerm(agreement, actor)
  if (cannot) return refuse(cannot)
  const original = originalOf(agreement.instruments)
  if (!original) return refuse({ reason: 'no original' as const })
  if (saysNothing(input)) return refuse({ reason: 'says nothing' as const })
  const whyNot = whyNotInThisPlace(agreement, original.place, input, today)
  if (whyNot) return refuse(whyNot)

  const { takesEffectOn, madeOn, form, keptAt, end, notice, why, signatures } = input
  const document = { form, madeOn, takesEffectOn, keptAt, end, notice, why, signatures }
  const number = await addInstrument(tx, actor, agreement, {
    kind: 'original',
    ...document,
    corrects: original,
  })

  const signed = (given: RecordedInstrument['signatures']) => signaturesInFacts(agreement.parties, given)
  const before = { ...facts(original), signatures: signed(original.signatures) }
  const after = { ...facts(input), instrument: number, signatures: signed(signatures) }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'term recorded', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})

type Said = Pick<RecordedInstrument, 'takesEffectOn' | 'end' | 'notice' | 'form' | 'madeOn' | 'keptAt'>

function facts({ takesEffectOn, end, notice, form, madeOn, keptAt }: Said) {
  return {
    commencement: takesEffectOn,
    end: endInFacts(end),
    notice: noticeInFacts(notice),
    form,
    madeOn,
    keptAt,
  }
}
