import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { wholeDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { idSchema, type LegalPersonId, type RegionId } from '../ids'
import { explanation, line } from '../text'
import { type WhyNotSucceed, whyNotSucceed } from './succession'

/** What replacing the holder of an office asks for; `version` is who held it when the form was opened. */
export const replacement = z.object({
  officeId: idSchema<'office'>(),
  version: idSchema<'legal person'>(),
  name: line('Enter the name of the successor'),
  onDay: wholeDayField('First day of the successor'),
  note: explanation('Enter why the office passes on'),
})

export type Replacement = z.infer<typeof replacement>

/** An office with its last recorded holder, and what its replacement hangs on. */
export type PassingOffice = {
  regionId: RegionId
  holderId: LegalPersonId
  holder: string
  heldFrom: PartialDay | null
  /** The last day of its force, where it is a former one. */
  forceEndedOn: PartialDay | null
}

export type WhyNotReplace = { reason: WhyNotSucceed } | { reason: 'force has ended'; on: PartialDay }

/** Why a person may not record that the office passes to another holder. */
export function whyNotReplace(office: PassingOffice, actor: Actor): WhyNotReplace | null {
  const reason = whyNotSucceed(actor, [office.regionId])
  if (reason) return { reason }
  return office.forceEndedOn ? { reason: 'force has ended', on: office.forceEndedOn } : null
}

export type WhyNotThisReplacement =
  | { reason: 'holder changed since'; holder: string }
  | { reason: 'holds it already' }
  | { reason: 'not after the holder began'; from: Day }
  | { reason: 'name is of another kind' }

/**
 * Why the office cannot pass on like this. On any day, past or to come: until then nothing is current.
 * `isOfAnotherKind`: a legal person of another kind has the successor's name.
 */
export function whyNotThisReplacement(
  office: PassingOffice,
  { version, name, onDay }: Replacement,
  isOfAnotherKind: boolean,
): WhyNotThisReplacement | null {
  if (office.holderId !== version) return { reason: 'holder changed since', holder: office.holder }
  if (sameName(office.holder, name)) return { reason: 'holds it already' }
  const from = office.heldFrom && earliestDay(office.heldFrom)
  if (from && onDay <= from) return { reason: 'not after the holder began', from }
  return isOfAnotherKind ? { reason: 'name is of another kind' } : null
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
