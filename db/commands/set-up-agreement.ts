import { sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import { whyNotSetUp } from '@/domain/agreements/draft'
import type { SetUp } from '@/domain/agreements/draft-forms'
import { type AgreementId, newId, type RegionId } from '@/domain/ids'
import { changed, command, refuse } from '../command'
import type { Tx } from '../connection'
import { type Places, readPlaces } from '../reading/places'
import { agreementDrafts } from '../schema/agreement-drafts'
import { agreements } from '../schema/agreements'
import { placedInFacts } from '../writing/details'

/** Leads the references of national agreements. */
const NATIONAL = 'NAT'

/**
 * Sets an agreement up as a draft, in the region of whoever drafts it. Gives its reference: given once, and never again.
 * Refused as `whyNotSetUp` says, where a region is unknown or where the drafter's region gives no references.
 */
export const setUpAgreement = command(async ({ tx, actor }, input: SetUp) => {
  const whyNot = whyNotSetUp(actor)
  if (whyNot) return refuse(whyNot)
  const places = await readPlaces(tx)
  const regionIds = regionsOf(actor, input, places)
  if (!regionIds) return refuse({ reason: 'no such region' as const })
  const prefix = prefixFor(input.scope, regionIds[0], places)
  if (!prefix) return refuse({ reason: 'no references here' as const })

  const id: AgreementId = newId()
  const reference = await giveReference(tx, prefix)
  const { title, scope, marking } = input
  const draftingForceId = 'forceId' in actor ? actor.forceId : null
  await tx.insert(agreements).values({ id, reference, title, scope, marking, regionIds, draftingForceId })
  await tx.insert(agreementDrafts).values({ agreementId: id })

  const after = { reference, ...placedInFacts({ title, scope, regionIds }, places), marking }
  return changed(
    { reference },
    { kind: 'agreement set up', subjects: [{ on: 'agreement', id, before: null, after }], why: null },
  )
})

/** The drafter's own region first, then the others; null where there is no such region. */
function regionsOf(actor: Actor, { otherRegionIds }: SetUp, { regions }: Places): RegionId[] | null {
  const own = 'regionId' in actor ? [actor.regionId] : []
  const all = [...new Set([...own, ...otherRegionIds])]
  return all.every((id) => regions.some((region) => region.id === id)) ? all : null
}

function prefixFor(
  scope: SetUp['scope'],
  regionId: RegionId | undefined,
  { regions }: Places,
): string | null {
  if (scope === 'national') return NATIONAL
  return regions.find((region) => region.id === regionId)?.prefix ?? null
}

async function giveReference(tx: Tx, prefix: string): Promise<string> {
  const { rows } = await tx.execute<{ reference: string }>(sql`select give_reference(${prefix}) as reference`)
  const [given] = rows
  if (!given) throw new Error(`No reference was given under ${prefix}`)
  return given.reference
}
