import type { Draft } from '@/domain/agreements/draft'
import type { DraftTerm } from '@/domain/agreements/draft-forms'
import { whyNotInThisPlace } from '@/domain/agreements/recorded-term'
import { changed, command, refuse } from '../command'
import { endInFacts, noticeInFacts } from '../facts'
import { holdDraft } from '../reading/draft'
import { draftChanged, whyNotSave, writeDraft } from '../writing/draft'

/** Saves the term of a draft. Gives its reference. Refused as `holdDraft`, `whyNotSave` and `whyNotInThisPlace` say. */
export const saveDraftTerm = command(async ({ tx, actor, today }, input: DraftTerm) => {
  const held = await holdDraft(tx, actor, input.reference, today)
  if (held.kind === 'refused') return held
  const { agreement, draft } = held

  const answered = { task: 'Term', before: draft.term && facts(draft.term), after: facts(input) }
  const { takesEffectOn, end, notice } = input
  const stated = { takesEffectOn, end, madeOn: draft.original?.madeOn ?? null, signatures: [] }
  const whyNot =
    whyNotSave(agreement, input.version, answered) ?? whyNotInThisPlace(agreement, 1, stated, today)
  if (whyNot) return refuse(whyNot)

  await writeDraft(tx, agreement, {
    takesEffectOn,
    endKind: end.kind,
    endOn: end.kind === 'on' ? end.on : null,
    noticeKind: notice.kind,
    noticeMonths: notice.kind === 'months' ? notice.months : null,
  })
  return changed({ reference: agreement.reference }, await draftChanged(tx, agreement, answered))
})

function facts({ takesEffectOn, end, notice }: NonNullable<Draft['term']>) {
  return { commencement: takesEffectOn, end: endInFacts(end), notice: noticeInFacts(notice) }
}
