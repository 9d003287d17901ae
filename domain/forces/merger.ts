import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { wholeDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { type ForceId, idSchema, type RegionId } from '../ids'
import { explanation, line } from '../text'
import { type WhyNotSucceed, whyNotSucceed } from './succession'

/** What recording a merger of forces asks for: the forces that end, and the one they become. */
export const merger = z.object({
  forces: z
    .array(idSchema<'force'>())
    .default([])
    .refine((chosen) => new Set(chosen).size > 1, 'Select two or more forces'),
  name: line('Enter the full name of the new force'),
  shortName: line('Enter the short name of the new force'),
  chiefOfficer: line('Enter the chief officer of the new force'),
  policingBody: line('Enter the policing body of the new force'),
  onDay: wholeDayField('First day of the new force'),
  note: explanation('Enter why the forces merge'),
})

export type Merger = z.infer<typeof merger>

/** A force that is to become part of another. */
export type MergingForce = {
  id: ForceId
  regionId: RegionId
  name: string
  /** The latest day on which it, or a holder of one of its offices, began, as far as known. */
  from: PartialDay | null
  /** Its last day, where it is a former one. */
  endedOn: PartialDay | null
}

/** What the new force's names would meet. */
export type NamesTaken = { code: boolean; chiefOfficer: boolean; policingBody: boolean }

export type WhyNotMerge =
  | { reason: WhyNotSucceed }
  | { reason: 'no such force' }
  | { reason: 'force has ended since'; force: string; on: PartialDay }
  | { reason: 'merges in the future' }
  | { reason: 'not after it began'; force: string; from: Day }
  | { reason: 'force exists' | 'chief officer is of another kind' | 'policing body is of another kind' }

/**
 * Why these forces cannot become one like this. A merger is recorded from its day on: people and bodies move with it at
 * once, and nobody may act for a force that is not there yet.
 */
export function whyNotMerge(
  { forces, taken }: { forces: MergingForce[]; taken: NamesTaken },
  actor: Actor,
  input: Merger,
  today: Day,
): WhyNotMerge | null {
  const reason = whyNotSucceed(
    actor,
    forces.map((one) => one.regionId),
  )
  if (reason) return { reason }
  if (forces.length < new Set(input.forces).size) return { reason: 'no such force' }
  const former = forces.find((one) => one.endedOn !== null)
  if (former?.endedOn) return { reason: 'force has ended since', force: former.name, on: former.endedOn }
  if (input.onDay > today) return { reason: 'merges in the future' }
  const young = forces.find((one) => one.from && earliestDay(one.from) >= input.onDay)
  if (young?.from) return { reason: 'not after it began', force: young.name, from: earliestDay(young.from) }
  if (taken.code) return { reason: 'force exists' }
  if (taken.chiefOfficer) return { reason: 'chief officer is of another kind' }
  return taken.policingBody ? { reason: 'policing body is of another kind' } : null
}

/** The force's part of addresses, from its short name: `/forces/north-midlands`. */
export function codeOf(shortName: string): string {
  return shortName
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
