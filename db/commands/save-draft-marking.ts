import { eq } from 'drizzle-orm'
import type { DraftMarking } from '@/domain/agreements/draft-forms'
import { changed, command, refuse } from '../command'
import { holdDraft } from '../reading/draft'
import { agreements } from '../schema/agreements'
import { draftChanged, whyNotSave } from '../writing/draft'

/** Saves the marking of a draft. Gives its reference. Refused as `holdDraft` and `whyNotSave` say. */
export const saveDraftMarking = command(async ({ tx, actor, today }, input: DraftMarking) => {
  const held = await holdDraft(tx, actor, input.reference, today)
  if (held.kind === 'refused') return held
  const { agreement } = held

  const { marking } = input
  const answered = { task: 'Marking', before: { marking: agreement.marking }, after: { marking } }
  const whyNot = whyNotSave(agreement, input.version, answered)
  if (whyNot) return refuse(whyNot)

  await tx.update(agreements).set({ marking }).where(eq(agreements.id, agreement.id))
  return changed({ reference: agreement.reference }, await draftChanged(tx, agreement, answered))
})
