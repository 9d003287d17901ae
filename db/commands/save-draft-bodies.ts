import { sql } from 'drizzle-orm'
import type { DraftBodies } from '@/domain/agreements/draft-forms'
import { whyNotTheseBodies } from '@/domain/bodies/placing'
import { changed, command, refuse } from '../command'
import { holdDraft } from '../reading/draft'
import { readBodyIds, readPlaces } from '../reading/places'
import { bodiesInFacts, writeBodies } from '../writing/details'
import { draftChanged, whyNotSave, writeDraft } from '../writing/draft'

/**
 * Saves the bodies that a draft is for; none is an answer too. Gives its reference. Refused as `holdDraft`,
 * `whyNotSave` and `whyNotTheseBodies` say.
 */
export const saveDraftBodies = command(async ({ tx, actor, today }, input: DraftBodies) => {
  const held = await holdDraft(tx, actor, input.reference, today)
  if (held.kind === 'refused') return held
  const { agreement, draft } = held
  const places = await readPlaces(tx)
  const placed = await readBodyIds(tx, agreement.id)
  const notThese = whyNotTheseBodies(input.bodyIds, { placed, bodies: places.bodies }, today)
  if (notThese) return refuse(notThese)

  const answered = {
    task: 'Bodies',
    before: draft.bodiesAnswered ? bodiesInFacts(placed, places) : null,
    after: bodiesInFacts(input.bodyIds, places),
  }
  const whyNot = whyNotSave(agreement, input.version, answered)
  if (whyNot) return refuse(whyNot)

  await writeBodies(tx, agreement.id, input.bodyIds)
  await writeDraft(tx, agreement, { bodiesAnsweredAt: sql`now()` })
  return changed({ reference: agreement.reference }, await draftChanged(tx, agreement, answered))
})
