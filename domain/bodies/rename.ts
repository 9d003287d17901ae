import { z } from 'zod'
import { type Day, plusDays } from '@/lib/dates/day'
import { earliestDay, latestDay, type PartialDay, wholeDay } from '@/lib/dates/partial-day'
import { knownDayField } from '@/lib/dates/schema'
import { versionField } from '../agreements/version'
import { explanation, line, optionalLine } from '../text'
import { type BodyName, presentName } from './body'

/** What a body is called from now on; the former name is kept with its last day, as far as that is known. */
export const renamingForm = z.object({
  code: line('Choose a body'),
  version: versionField(),
  name: line('Enter the new name'),
  acronym: optionalLine(),
  lastOn: knownDayField('Last day of the present name'),
  why: explanation('Enter how this is known'),
})
export type Renaming = z.infer<typeof renamingForm>

export type WhyNotThisName = { reason: 'same name' | 'present name goes on' | 'ended before it began' }

/** Why a body cannot be renamed so: the name must be another one, and the present one is past. */
export function whyNotThisName(
  names: BodyName[],
  { name, acronym, lastOn }: Pick<Renaming, 'name' | 'acronym' | 'lastOn'>,
  today: Day,
): WhyNotThisName | null {
  const present = presentName(names)
  if (present?.name === name && present.acronym === acronym) return { reason: 'same name' }
  if (earliestDay(lastOn) >= today) return { reason: 'present name goes on' }
  if (present?.fromOn && latestDay(lastOn) < earliestDay(present.fromOn))
    return { reason: 'ended before it began' }
  return null
}

/** The first day of a name after one whose last day is known to the day; otherwise nobody knows. */
export function nameBegins(lastOn: PartialDay): Day | null {
  const last = wholeDay(lastOn)
  return last && plusDays(last, 1)
}
