import { eq } from 'drizzle-orm'
import { whyNotTheseDetails } from '@/domain/agreements/details'
import type { DraftDetails } from '@/domain/agreements/draft-forms'
import { changed, command, refuse } from '../command'
import { holdDraft } from '../reading/draft'
import { readPlaces } from '../reading/places'
import { agreements } from '../schema/agreements'
import { placedInFacts } from '../writing/details'
import { draftChanged, whyNotSave } from '../writing/draft'

/** Saves the details of a draft. Gives its reference. Refused as `holdDraft`, `whyNotSave` and `whyNotTheseDetails` say. */
export const saveDraftDetails = command(async ({ tx, actor, today }, input: DraftDetails) => {
  const held = await holdDraft(tx, actor, input.reference, today)
  if (held.kind === 'refused') return held
  const { agreement } = held
  const places = await readPlaces(tx)

  const { title, scope, regionIds, legalBasis, provision } = input
  const answered = {
    task: 'Details',
    before: {
      ...placedInFacts(agreement, places),
      legalBasis: agreement.legalBasis,
      provision: agreement.provision,
    },
    after: { ...placedInFacts(input, places), legalBasis, provision },
  }
  const around = {
    isDraft: true,
    partyRegionNames: agreement.parties.map((one) => one.regionName),
    regionIds: places.regions.map((one) => one.id),
  }
  const whyNot =
    whyNotSave(agreement, input.version, answered) ??
    whyNotTheseDetails({ ...input, marking: agreement.marking }, around, actor)
  if (whyNot) return refuse(whyNot)

  await tx
    .update(agreements)
    .set({ title, scope, regionIds, legalBasis, provision })
    .where(eq(agreements.id, agreement.id))
  return changed({ reference: agreement.reference }, await draftChanged(tx, agreement, answered))
})
