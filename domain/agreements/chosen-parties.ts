import { z } from 'zod'
import { type ForceId, idSchema, type LegalPersonId, type OfficeId, type RegionId } from '../ids'
import { OFFICE_KINDS, type OfficeKind } from '../reviews/review'

/** An office that can be a party: whoever holds it today is. */
export type OfficeChoice = { id: OfficeId; kind: OfficeKind; legalPersonId: LegalPersonId; holder: string }
/** A force that can be ticked. Special forces are of a region and not among "all its forces". */
export type ForceChoice = { id: ForceId; name: string; isTerritorial: boolean; offices: OfficeChoice[] }
/** The forces that can be ticked, by region. */
export type RegionChoice = { id: RegionId; name: string; forces: ForceChoice[] }

/** Whether a force joins with both its offices, or with one of them. */
const WHO_OF_FORCE = ['both', ...OFFICE_KINDS] as const

const LONGEST_NAME = 200

/** The parties that a form ticks, by region and force, and other persons by name, one a line. */
export const chosenParties = z.object({
  allOf: z.array(idSchema<'region'>()).default([]),
  forces: z.array(idSchema<'force'>()).default([]),
  only: z.record(idSchema<'force'>(), z.enum(WHO_OF_FORCE)).default({}),
  others: z
    .string()
    .default('')
    .transform(namesIn)
    .pipe(z.array(z.string().max(LONGEST_NAME, `Each name must be ${LONGEST_NAME} characters or fewer`))),
})
export type ChosenParties = z.infer<typeof chosenParties>

function namesIn(lines: string): string[] {
  const names = lines.split(/\r?\n/).map((one) => one.trim().replace(/\s+/g, ' '))
  return [...new Set(names.filter(Boolean))]
}

export type WhyNotTheseParties = { reason: 'nobody chosen' | 'no such force' }

/** Why these cannot be the parties, whoever they join: none is named, or one that the register does not know. */
export function whyNotTheseParties(
  chosen: ChosenParties,
  regions: RegionChoice[],
): WhyNotTheseParties | null {
  const known = regions.flatMap((region) => region.forces.map((force) => force.id))
  const knowsRegions = chosen.allOf.every((id) => regions.some((region) => region.id === id))
  if (!knowsRegions || !chosen.forces.every((id) => known.includes(id))) return { reason: 'no such force' }
  const nobody = chosen.others.length === 0 && officesChosen(chosen, regions).length === 0
  return nobody ? { reason: 'nobody chosen' } : null
}

/** The offices that were ticked: of each force both, unless only one of them is to join. */
export function officesChosen(
  { allOf, forces, only }: Pick<ChosenParties, 'allOf' | 'forces' | 'only'>,
  regions: RegionChoice[],
): OfficeChoice[] {
  return regions.flatMap((region) =>
    region.forces
      .filter((force) => forces.includes(force.id) || (allOf.includes(region.id) && force.isTerritorial))
      .flatMap((force) => force.offices.filter((office) => joins(office, only[force.id]))),
  )
}

function joins(office: OfficeChoice, only: (typeof WHO_OF_FORCE)[number] | undefined): boolean {
  return only === undefined || only === 'both' || only === office.kind
}
