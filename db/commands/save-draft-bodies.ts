import { sql } from 'drizzle-orm'
import type { DraftBodies } from '@/domain/agreements/draft-forms'
import { changed, command, refuse } from '../command'
import { holdDraft } from '../reading/draft'
import { readBodyIds, readPlaces } from '../reading/places'
import { bodiesInFacts, writeBodies } from '../writing/details'
import { draftChanged, whyNotSave, writeDraft } from '../writing/draft'

/**
 * Saves the bodies that a draft is for; none is an answer too. Gives its reference. Refused as `holdDraft` and
 * `whyNotSave` say, or where there is no such body.
 */
export const saveDraftBodies = command(async ({ tx, actor, today }, input: DraftBodies) => {
  const held = await holdDraft(tx, actor, input.reference, today)
  if (held.kind === 'refused') return held
  const { agreement, draft } = held
  const places = await readPlaces(tx)
  if (!input.bodyIds.every((id) => places.bodies.some((body) => body.id === id)))
    return refuse({ reason: 'no such body' as const })

  const answered = {
    task: 'Bodies',
    before: draft.bodiesAnswered ? bodiesInFacts(await readBodyIds(tx, agreement.id), places) : null,
    after: bodiesInFacts(input.bodyIds, places),
  }
  const whyNot = whyNotSave(agreement, input.version, answered)
  if (whyNot) return refuse(whyNot)

  await writeBodies(tx, agreement.id, input.bodyIds)
  await writeDraft(tx, agreement, { bodiesAnsweredAt: sql`now()` })
  return changed({ reference: agreement.reference }, await draftChanged(tx, agreement, answered))
})
