import { eq } from 'drizzle-orm'
import {
  type ChangedDetails,
  type Details,
  whyNotChangeDetails,
  whyNotTheseDetails,
} from '@/domain/agreements/details'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { whyNotTheseBodies } from '@/domain/bodies/placing'
import { changed, command, refuse } from '../command'
import { findAndHold, raiseVersion } from '../reading/lock'
import { type Places, readBodyIds, readPlaces } from '../reading/places'
import { agreements } from '../schema/agreements'
import { bodiesInFacts, placedInFacts, writeBodies } from '../writing/details'

/**
 * Changes what is recorded of an agreement beside its parties and its instruments. Gives its reference. Refused as
 * `whyNotThisVersion`, `whyNotChangeDetails`, `whyNotTheseDetails` and `whyNotTheseBodies` say, where nothing differs, or
 * `not found`.
 */
export const changeAgreementDetails = command(async ({ tx, actor, today }, input: ChangedDetails) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })
  const places = await readPlaces(tx)

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const around = {
    isDraft: agreement.isDraft,
    partyRegionNames: agreement.parties.map((one) => one.regionName),
    regionIds: places.regions.map((one) => one.id),
  }
  const whyNot =
    whyNotThisVersion(agreement, input.version) ??
    whyNotChangeDetails(agreement, actor) ??
    whyNotTheseDetails(input, around, actor)
  if (whyNot) return refuse(whyNot)
  const placed = await readBodyIds(tx, agreement.id)
  const notThese = whyNotTheseBodies(input.bodyIds, { placed, bodies: places.bodies }, today)
  if (notThese) return refuse(notThese)
  const before = facts({ ...agreement, bodyIds: placed }, places)
  const after = facts(input, places)
  if (JSON.stringify(before) === JSON.stringify(after)) return refuse({ reason: 'nothing differs' as const })

  const { title, scope, regionIds, legalBasis, provision, marking, why } = input
  await writeBodies(tx, agreement.id, input.bodyIds)
  await tx
    .update(agreements)
    .set({ title, scope, regionIds, legalBasis, provision, marking })
    .where(eq(agreements.id, agreement.id))
  await raiseVersion(tx, agreement.id)
  return changed(
    { reference: agreement.reference },
    {
      kind: 'agreement details changed',
      subjects: [{ on: 'agreement', id: agreement.id, before, after }],
      why,
    },
  )
})

function facts(details: Details, places: Places) {
  const { legalBasis, provision, marking, bodyIds } = details
  return {
    ...placedInFacts(details, places),
    ...{ legalBasis, provision, marking },
    ...bodiesInFacts(bodyIds, places),
  }
}
