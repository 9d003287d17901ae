import { and, asc, eq, ne } from 'drizzle-orm'
import type { PersonId, RegionId } from '@/domain/ids'
import type { PeopleList } from '@/domain/people/list'
import type { ManagedPerson } from '@/domain/people/person'
import { query } from '../query'
import { readManagedPeople } from '../reading/people'
import { forces, regions } from '../schema/forces'

/** A force that people of a region can belong to. */
export type RegionForce = { code: string; name: string }

export type PeoplePage = {
  /** The list as it is shown: on a page that there is. */
  list: PeopleList
  people: ManagedPerson[]
  total: number
  /** How many there are in the region, whatever the filters say. */
  among: number
}

/** A page of the people of the registrar's region, by name; nobody for anyone else. */
export const listPeople = query(async ({ tx }, asked: PeopleList): Promise<PeoplePage> => {
  const all = await readManagedPeople(tx)
  const wanted = all.filter((person) => isWanted(person, asked))
  const page = Math.min(asked.page, Math.max(1, Math.ceil(wanted.length / asked.size)))
  const from = (page - 1) * asked.size
  return {
    list: { ...asked, page },
    people: wanted.slice(from, from + asked.size),
    total: wanted.length,
    among: all.length,
  }
})

/** A person of the registrar's region with everybody there, whom the rules ask about; null when there is none. */
export const findPerson = query(
  async ({ tx }, id: PersonId): Promise<{ person: ManagedPerson; people: ManagedPerson[] } | null> => {
    const people = await readManagedPeople(tx)
    const person = people.find((one) => one.id === id)
    return person ? { person, people } : null
  },
)

/** The forces of the asker's region that have offices, by name. */
export const listRegionForces = query(async ({ tx, actor }, _nothing: null): Promise<RegionForce[]> => {
  if (!('regionId' in actor)) return []
  return tx
    .select({ code: forces.code, name: forces.shortName })
    .from(forces)
    .where(and(eq(forces.regionId, actor.regionId), ne(forces.kind, 'outside-s23I')))
    .orderBy(asc(forces.shortName))
})

/** The registrars of a region, for the register itself; null when there is no such region. */
export const listRegistrars = query(
  async ({ tx }, region: string): Promise<{ regionId: RegionId; registrars: ManagedPerson[] } | null> => {
    const [found] = await tx.select({ id: regions.id }).from(regions).where(eq(regions.name, region))
    if (!found) return null
    const people = await readManagedPeople(tx)
    const registrars = people.filter((one) => one.regionId === found.id && one.role === 'registrar')
    return { regionId: found.id, registrars }
  },
)

function isWanted(person: ManagedPerson, { words, role, force }: PeopleList): boolean {
  const said = `${person.name} ${person.email}`.toLowerCase()
  const everyWord = (words ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word))
  return everyWord && (!role || person.role === role) && (!force || person.forceCode === force)
}
