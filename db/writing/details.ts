import { and, eq, notInArray } from 'drizzle-orm'
import type { Details } from '@/domain/agreements/details'
import type { AgreementId, BodyId } from '@/domain/ids'
import type { Tx } from '../connection'
import type { Places } from '../reading/places'
import { agreementBodies } from '../schema/agreements'

/** Details as history keeps them, by the names that regions and bodies have. */
export function placedInFacts(
  { title, scope, regionIds }: Pick<Details, 'title' | 'scope' | 'regionIds'>,
  places: Places,
) {
  return { title, scope, regions: namesOf(places.regions, regionIds) }
}

export function bodiesInFacts(bodyIds: BodyId[], places: Places) {
  return { bodies: namesOf(places.bodies, bodyIds) }
}

/** The names of those that are among these, in the order of the names. */
function namesOf(named: { id: string; name: string }[], ids: string[]): string[] {
  return named.filter((one) => ids.includes(one.id)).map((one) => one.name)
}

/** Makes these the bodies that the agreement is for. */
export async function writeBodies(tx: Tx, agreementId: AgreementId, bodyIds: BodyId[]): Promise<void> {
  const ofAgreement = eq(agreementBodies.agreementId, agreementId)
  await tx
    .delete(agreementBodies)
    .where(bodyIds.length > 0 ? and(ofAgreement, notInArray(agreementBodies.bodyId, bodyIds)) : ofAgreement)
  if (bodyIds.length === 0) return
  await tx
    .insert(agreementBodies)
    .values(bodyIds.map((bodyId) => ({ agreementId, bodyId })))
    .onConflictDoNothing()
}
