import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { earliestDay } from '@/lib/dates/partial-day'
import { partialDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { explanation, line, optionalAddress, optionalLine } from '../text'
import { BODY_KINDS } from './body'
import { forcesField } from './members'

/** Whose region a new body is of: that of whoever records it, or no one region's. */
const BODY_REGIONS = ['own', 'several'] as const

/** A body that was not in the register before, as its form asks for it. */
export const newBodyForm = z.object({
  name: line('Enter the name of the body'),
  acronym: optionalLine(),
  kind: z.enum(BODY_KINDS, 'Select what kind of body it is'),
  purpose: explanation('Enter what the body is for'),
  region: z.enum(BODY_REGIONS, 'Select the region it is of'),
  /** Codes of the forces that are members today. */
  members: forcesField(),
  lead: optionalLine(),
  parent: optionalLine(),
  formedOn: partialDayField('Date it was formed'),
  said: optionalLine(),
  address: optionalAddress(),
  capturedOn: partialDayField('Date it was captured'),
  why: explanation('Enter how this is known'),
})
export type NewBody = z.infer<typeof newBodyForm>

export type WhyNotThisBody = {
  reason: 'not your own force' | 'lead is not ticked' | 'date without source' | 'captured in the future'
}

/** Why there cannot be such a body: an office records those its own force is a member of, and a date has its source. */
export function whyNotThisBody(
  { members, lead, formedOn, said, capturedOn }: NewBody,
  actor: Actor,
  today: Day,
): WhyNotThisBody | null {
  if (actor.role === 'office' && !members.includes(actor.forceCode)) return { reason: 'not your own force' }
  if (lead && !members.includes(lead)) return { reason: 'lead is not ticked' }
  if (formedOn && !said) return { reason: 'date without source' }
  if (capturedOn && earliestDay(capturedOn) > today) return { reason: 'captured in the future' }
  return null
}
