import { and, eq, isNull } from 'drizzle-orm'
import type { RegionChoice } from '@/domain/agreements/chosen-parties'
import type { RegionId } from '@/domain/ids'
import type { Tx } from '../connection'
import { forces, legalPersons, officeHolders, offices, regions } from '../schema/forces'

/** Every force with an office that is held today, by region: `first` before the others, which follow by name. */
export async function readPartyChoices(tx: Tx, first: RegionId | null): Promise<RegionChoice[]> {
  const rows = await tx
    .select({
      region: { id: regions.id, name: regions.name },
      force: { id: forces.id, name: forces.shortName, kind: forces.kind },
      office: {
        id: offices.id,
        kind: offices.kind,
        legalPersonId: legalPersons.id,
        holder: legalPersons.name,
      },
    })
    .from(offices)
    .innerJoin(officeHolders, and(eq(officeHolders.officeId, offices.id), isNull(officeHolders.toOn)))
    .innerJoin(legalPersons, eq(legalPersons.id, officeHolders.legalPersonId))
    .innerJoin(forces, eq(forces.id, offices.forceId))
    .innerJoin(regions, eq(regions.id, forces.regionId))
    .orderBy(regions.name, forces.shortName, offices.kind)

  const found = new Map<RegionId, RegionChoice>()
  for (const { region, force, office } of rows) {
    const inRegion = found.get(region.id) ?? { ...region, forces: [] }
    found.set(region.id, inRegion)
    const same = inRegion.forces.find((one) => one.id === force.id)
    if (same) same.offices.push(office)
    else
      inRegion.forces.push({
        id: force.id,
        name: force.name,
        isTerritorial: force.kind === 'territorial',
        offices: [office],
      })
  }
  return [...found.values()].sort((a, b) => Number(b.id === first) - Number(a.id === first))
}
