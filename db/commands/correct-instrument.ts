import { whyNotBefore } from '@/domain/agreements/amendment'
import {
  broughtIn,
  partiesOnceCorrected,
  sentAwayBy,
  whyNotFollow,
} from '@/domain/agreements/corrected-parties'
import { whyNotEndedFrom } from '@/domain/agreements/ending'
import { whyNotInThisPlace } from '@/domain/agreements/in-this-place'
import {
  type InstrumentKind,
  isEndingKind,
  setsEnd,
  setsNotice,
  setsOutWords,
} from '@/domain/agreements/instrument'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { type Correction, whyNotCorrect } from '@/domain/agreements/recorded-term'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { type InstrumentId, newId } from '@/domain/ids'
import { changed, command, refuse } from '../command'
import { endInFacts, namesInFacts, noticeInFacts, signaturesInFacts } from '../facts'
import type { Agreement, RecordedInstrument } from '../reading/agreement'
import { findAndHold } from '../reading/lock'
import { correctParties } from '../writing/corrected-parties'
import { addInstrument, type NewInstrument } from '../writing/instrument'

/**
 * Corrects an instrument that was recorded wrongly: a new one names it and takes its place; neither disappears. Whoever
 * joined or left by it follows. Gives the reference and the new number. Refused as `whyNotCorrect`, `whyNotThisVersion`,
 * `whyNotInThisPlace` and `whyNotFollow` say, when the original is said to be an error, when an ending would lose its
 * day, a confirmed lapse its name, a variation its words or a direction its end, when nothing would differ, or
 * `not found`.
 */
export const correctInstrument = command(async ({ tx, actor, today }, input: Correction) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const cannot =
    whyNotThisVersion(agreement, input.version) ?? whyNotCorrect(agreement, actor, input.instrument)
  if (cannot) return refuse(cannot)
  const wrong = agreement.instruments.find((one) => one.number === input.instrument)
  if (!wrong) return refuse({ reason: 'no such instrument' as const })
  const right = corrected(wrong, input)
  const stated = { signatures: [], end: { kind: 'not recorded' as const }, ...right }
  const whyNot =
    whyNotReplacedBy(agreement, wrong, right) ??
    whyNotInThisPlace(agreement, wrong.place, stated, today) ??
    whyNotFollow(agreement, { wrong, right }, { actor, today })
  if (whyNot) return refuse(whyNot)

  const id: InstrumentId = newId()
  const number = await addInstrument(tx, actor, agreement, { ...right, id, corrects: wrong })
  await correctParties(tx, actor, { agreement, wrong, right: { ...right, id } })

  const after = partiesOnceCorrected(agreement.parties, { wrong, right })
  const was = { instrument: wrong.number, ...facts(agreement, wrong), ...comings(agreement.parties, wrong) }
  const is = { instrument: number, ...facts(agreement, right), ...comings(after, wrong) }
  return changed(
    { reference: agreement.reference, number },
    {
      kind: 'instrument corrected',
      subjects: [{ on: 'agreement', id: agreement.id, before: was, after: is }],
      why: input.why,
    },
  )
})

/** What stands instead: nothing, or the same kind with the facts that its kind has; no party signs a direction. */
function corrected(wrong: RecordedInstrument, input: Correction): NewInstrument {
  const { takesEffectOn, madeOn, form, keptAt, end, notice, setsOut, confirmedBy, signatures, why } = input
  if (input.correction === 'recorded in error') {
    return { kind: 'recorded in error', form: 'not recorded', madeOn: null, takesEffectOn: null, why }
  }
  const { kind, reviewId } = wrong
  return {
    ...{ kind, madeOn, takesEffectOn, keptAt, reviewId, why },
    ...(kind === 'direction' ? { form: 'not recorded' } : { form, signatures }),
    ...(setsEnd(kind) ? { end } : {}),
    ...(setsNotice(kind) ? { notice } : {}),
    ...(setsOutWords(kind) ? { setsOut } : {}),
    ...(kind === 'confirmed lapse' ? { confirmedBy } : {}),
  }
}

function whyNotReplacedBy(agreement: Agreement, wrong: RecordedInstrument, right: NewInstrument) {
  if (right.kind === 'recorded in error')
    return wrong.kind === 'original' ? { reason: 'original stays' as const } : null
  if (right.kind === 'confirmed lapse' && !right.confirmedBy)
    return { reason: 'confirmed by nobody' as const }
  if (wrong.setsOut && !right.setsOut) return { reason: 'sets out nothing' as const }
  if (right.kind === 'direction' && right.end?.kind !== 'on') return { reason: 'directed to no end' as const }
  const day = right.takesEffectOn ?? right.madeOn
  if (isEndingKind(right.kind) && !day) return { reason: 'ended on no day' as const }
  const same = JSON.stringify(facts(agreement, wrong)) === JSON.stringify(facts(agreement, right))
  if (same) return { reason: 'nothing differs' as const }
  if (CHANGING.includes(right.kind)) return whyNotBefore(agreement, right.takesEffectOn)
  return isEndingKind(right.kind) && day ? whyNotEndedFrom(agreement, day) : null
}

/** Kinds that change what an agreement says, which there is none of before it commences. */
const CHANGING: InstrumentKind[] = ['extension', 'variation', 'renewal', 'direction']

/** Who came and went by the wrong instrument, as history keeps it; nothing for those by which nobody does. */
function comings(parties: Agreement['parties'], wrong: RecordedInstrument) {
  const [joiners, leavers] = [broughtIn(parties, wrong), sentAwayBy(parties, wrong)]
  return {
    ...(joiners[0] ? { joiners: namesInFacts(joiners), joinedFrom: joiners[0].fromOn } : {}),
    ...(leavers[0] ? { leavers: namesInFacts(leavers), lastDay: leavers[0].toOn } : {}),
  }
}

type Said = Omit<NewInstrument, 'corrects'>

function facts({ parties }: Agreement, one: Said) {
  return {
    kind: one.kind,
    end: endInFacts(one.end ?? { kind: 'not recorded' }),
    notice: noticeInFacts(one.notice ?? { kind: 'not recorded' }),
    takesEffectOn: one.takesEffectOn,
    madeOn: one.madeOn,
    form: one.form,
    keptAt: one.keptAt ?? null,
    setsOut: one.setsOut ?? null,
    confirmedBy: one.confirmedBy ?? null,
    signatures: signaturesInFacts(parties, one.signatures ?? []),
  }
}
