import { asc, eq, isNull } from 'drizzle-orm'
import type { AgreementId, BodyId, RegionId } from '@/domain/ids'
import type { Tx } from '../connection'
import { agreementBodies } from '../schema/agreements'
import { bodies, bodyNames } from '../schema/bodies'
import { regions } from '../schema/forces'
import { closings, datesOf } from './closings'

/** The regions an agreement may belong to, and the bodies there are, by their names today, with when they closed. */
export type Places = {
  regions: { id: RegionId; name: string; prefix: string | null }[]
  bodies: { id: BodyId; name: string; dates: ReturnType<typeof datesOf> }[]
}

export async function readPlaces(tx: Tx): Promise<Places> {
  const [regionRows, bodyRows] = await Promise.all([
    tx
      .select({ id: regions.id, name: regions.name, prefix: regions.prefix })
      .from(regions)
      .orderBy(asc(regions.name)),
    tx
      .select({ id: bodies.id, acronym: bodyNames.acronym, name: bodyNames.name, closings })
      .from(bodies)
      .innerJoin(bodyNames, eq(bodyNames.bodyId, bodies.id))
      .where(isNull(bodyNames.toOn))
      .orderBy(asc(bodyNames.name)),
  ])
  return {
    regions: regionRows,
    bodies: bodyRows.map(({ id, closings, ...called }) => ({
      id,
      name: bodyName(called),
      dates: datesOf(closings),
    })),
  }
}

function bodyName({ acronym, name }: { acronym: string | null; name: string }): string {
  return acronym ? `${acronym} (${name})` : name
}

export async function readBodyIds(tx: Tx, agreementId: AgreementId): Promise<BodyId[]> {
  const rows = await tx
    .select({ id: agreementBodies.bodyId })
    .from(agreementBodies)
    .where(eq(agreementBodies.agreementId, agreementId))
  return rows.map((one) => one.id)
}
