import { and, eq, isNull } from 'drizzle-orm'
import type { PersonActor } from '@/domain/access/actor'
import { query } from '../query'
import { forces, regions } from '../schema/forces'
import { people } from '../schema/people'

/** Somebody of a database that is there who may set agreements up: of a force's office, or a registrar of a region. */
export const findDrafter = query(
  async ({ tx }, of: { force: string } | { region: string }): Promise<PersonActor> => {
    const [found] = await tx
      .select({
        personId: people.id,
        name: people.name,
        role: people.role,
        officeId: people.officeId,
        forceId: people.forceId,
        forceCode: forces.code,
        forceName: forces.shortName,
        regionId: regions.id,
        regionName: regions.name,
      })
      .from(people)
      .innerJoin(regions, eq(regions.id, people.regionId))
      .leftJoin(forces, eq(forces.id, people.forceId))
      .where(
        'force' in of
          ? and(eq(forces.code, of.force), eq(people.role, 'office'))
          : and(eq(regions.name, of.region), eq(people.role, 'registrar'), isNull(people.forceId)),
      )
    if (!found) throw new Error(`Nobody there sets agreements up: ${JSON.stringify(of)}`)
    return { ...found, officeHolder: null } as PersonActor
  },
)
