import { and, eq } from 'drizzle-orm'
import type { ForceId, LegalPersonId, OfficeId, RegionId } from '@/domain/ids'
import type { OfficeKind } from '@/domain/reviews/review'
import { query } from '../query'
import { isHeldOn } from '../reading/held'
import { forces, legalPersons, officeHolders, offices, regions } from '../schema/forces'

export type HeldOffice = {
  officeId: OfficeId
  kind: OfficeKind
  legalPersonId: LegalPersonId
  holder: string
  forceId: ForceId
  forceCode: string
  forceName: string
  regionId: RegionId
  regionName: string
  prefix: string | null
}

/** Every office that is held today, with its force and region. */
export const listOffices = query(({ tx, today }, _nothing: null): Promise<HeldOffice[]> => {
  return tx
    .select({
      officeId: offices.id,
      kind: offices.kind,
      legalPersonId: legalPersons.id,
      holder: legalPersons.name,
      forceId: forces.id,
      forceCode: forces.code,
      forceName: forces.shortName,
      regionId: regions.id,
      regionName: regions.name,
      prefix: regions.prefix,
    })
    .from(offices)
    .innerJoin(officeHolders, and(eq(officeHolders.officeId, offices.id), isHeldOn(today)))
    .innerJoin(legalPersons, eq(legalPersons.id, officeHolders.legalPersonId))
    .innerJoin(forces, eq(forces.id, offices.forceId))
    .innerJoin(regions, eq(regions.id, forces.regionId))
    .orderBy(forces.shortName, offices.kind)
})
