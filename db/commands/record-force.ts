import { eq } from 'drizzle-orm'
import type { FORCE_KINDS } from '@/domain/forces/force'
import { type ForceId, type LegalPersonId, newId, type OfficeId, type RegionId } from '@/domain/ids'
import type { OfficeKind } from '@/domain/reviews/review'
import type { PartialDay } from '@/lib/dates/partial-day'
import { changed, command, refuse } from '../command'
import type { Tx } from '../connection'
import { forces, legalPersons, officeHolders, offices, regions } from '../schema/forces'
import { successions } from '../schema/successions'

export type NewForce = {
  code: string
  name: string
  shortName: string
  abbreviations: string[]
  kind: (typeof FORCE_KINDS)[number]
  region: string
  /** Leads the references of the region's agreements; null where it has none of its own. */
  prefix: string | null
  chiefOfficer: string
  policingBody: string
  /** Who held the policing body's office before, where that is known. */
  predecessor: { name: string; on: PartialDay; note: string } | null
}

/**
 * Records a force with its two offices and who holds them; one outside section 23I has none, and its legal persons
 * can join agreements only as other persons. Gives its code. Refused unless the register itself loads it, once.
 */
export const recordForce = command(async ({ tx, actor }, input: NewForce) => {
  if (actor.role !== 'system') return refuse({ reason: 'only the register loads forces' as const })

  const [there] = await tx.select({ id: forces.id }).from(forces).where(eq(forces.code, input.code))
  if (there) return refuse({ reason: 'recorded already' as const })

  const forceId: ForceId = newId()
  const { code, name, shortName, abbreviations, kind, chiefOfficer, policingBody, predecessor } = input
  const regionId = await regionNamed(tx, input)
  await tx.insert(forces).values({ id: forceId, code, name, shortName, abbreviations, kind, regionId })
  if (kind === 'outside-s23I') {
    await tx.insert(legalPersons).values([chiefOfficer, policingBody].map(otherPerson))
  } else {
    await addOffice(tx, { forceId, kind: 'chief officer', holder: chiefOfficer, predecessor: null })
    await addOffice(tx, { forceId, kind: 'policing body', holder: policingBody, predecessor })
  }

  const after = { name, chiefOfficer, policingBody, predecessor: predecessor?.name ?? null }
  return changed(
    { code },
    { kind: 'force recorded', subjects: [{ on: 'force', id: forceId, before: null, after }], why: null },
  )
})

async function regionNamed(tx: Tx, { region, prefix }: NewForce): Promise<RegionId> {
  const [found] = await tx.select({ id: regions.id }).from(regions).where(eq(regions.name, region))
  if (found) return found.id
  const id: RegionId = newId()
  await tx.insert(regions).values({ id, code: slug(region), name: region, prefix })
  return id
}

type NewOffice = { forceId: ForceId; kind: OfficeKind; holder: string; predecessor: NewForce['predecessor'] }

async function addOffice(tx: Tx, { forceId, kind, holder, predecessor }: NewOffice): Promise<void> {
  const officeId: OfficeId = newId()
  const holderId: LegalPersonId = newId()
  await tx.insert(offices).values({ id: officeId, forceId, kind })
  await tx.insert(legalPersons).values({ id: holderId, kind, name: holder })
  const fromOn = predecessor?.on ?? null
  await tx.insert(officeHolders).values({ id: newId<'holding'>(), officeId, legalPersonId: holderId, fromOn })
  if (!predecessor) return
  const predecessorId: LegalPersonId = newId()
  await tx.insert(legalPersons).values({ id: predecessorId, kind, name: predecessor.name })
  await tx
    .insert(officeHolders)
    .values({ id: newId<'holding'>(), officeId, legalPersonId: predecessorId, toOn: predecessor.on })
  const { on, note } = predecessor
  const succession = { predecessorId, successorId: holderId, officeId, successorOfficeId: officeId }
  await tx.insert(successions).values({ id: newId<'succession'>(), ...succession, onDay: on, note })
}

function otherPerson(name: string) {
  return { id: newId<'legal person'>(), kind: 'other person' as const, name }
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
