import type { Draft } from '@/domain/agreements/draft'
import type { DraftOriginal } from '@/domain/agreements/draft-forms'
import { whyNotInThisPlace } from '@/domain/agreements/recorded-term'
import { changed, command, refuse } from '../command'
import { signaturesInFacts } from '../facts'
import { holdDraft } from '../reading/draft'
import { draftChanged, whyNotSave, writeDraft } from '../writing/draft'

/**
 * Saves what is known of the document that makes a draft an agreement. Gives its reference. Refused as `holdDraft`,
 * `whyNotSave` and `whyNotInThisPlace` say.
 */
export const saveDraftOriginal = command(async ({ tx, actor, today }, input: DraftOriginal) => {
  const held = await holdDraft(tx, actor, input.reference, today)
  if (held.kind === 'refused') return held
  const { agreement, draft } = held

  const facts = ({ form, madeOn, keptAt, signatures }: NonNullable<Draft['original']>) => {
    return { form, madeOn, keptAt, signatures: signaturesInFacts(agreement.parties, signatures) }
  }
  const answered = {
    task: 'Original instrument',
    before: draft.original && facts(draft.original),
    after: facts(input),
  }
  const { form, madeOn, keptAt, signatures } = input
  const { takesEffectOn = null, end = { kind: 'not recorded' as const } } = draft.term ?? {}
  const stated = { takesEffectOn, end, madeOn, signatures }
  const whyNot =
    whyNotSave(agreement, input.version, answered) ?? whyNotInThisPlace(agreement, 1, stated, today)
  if (whyNot) return refuse(whyNot)

  await writeDraft(tx, agreement, { form, madeOn, keptAt, signatures })
  return changed({ reference: agreement.reference }, await draftChanged(tx, agreement, answered))
})
