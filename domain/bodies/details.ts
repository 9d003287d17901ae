import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { versionField } from '../agreements/version'
import { explanation, line, optionalLine } from '../text'
import { BODY_KINDS, type BodyKind, type BodyMember } from './body'
import { membersOn } from './members'

/** What a body is and is for, who leads it, and what it is part of. */
export const detailsForm = z.object({
  code: line('Choose a body'),
  version: versionField(),
  kind: z.enum(BODY_KINDS, 'Select what kind of body it is'),
  purpose: explanation('Enter what the body is for'),
  /** The code of a member force; null where no lead force is recorded. */
  lead: optionalLine(),
  /** The code of the body it is part of. */
  parent: optionalLine(),
  why: explanation('Enter how this is known'),
})
export type Details = z.infer<typeof detailsForm>

type Described = {
  code: string
  kind: BodyKind
  purpose: string
  lead: { code: string } | null
  parent: { code: string } | null
  members: BodyMember[]
}

export type WhyNotTheseDetails = {
  reason: 'nothing changes' | 'lead is no member' | 'part of itself' | 'parent is part of it'
}

/** Why a body cannot be so: a member leads it, and no body is part of itself, by however many others. */
export function whyNotTheseDetails(
  body: Described,
  details: Pick<Details, 'kind' | 'purpose' | 'lead' | 'parent'>,
  { parentsOfParent, today }: { parentsOfParent: string[]; today: Day },
): WhyNotTheseDetails | null {
  const { kind, purpose, lead, parent } = details
  const same =
    kind === body.kind &&
    purpose === body.purpose &&
    lead === (body.lead?.code ?? null) &&
    parent === (body.parent?.code ?? null)
  if (same) return { reason: 'nothing changes' }
  if (lead && !membersOn(body.members, today).some((one) => one.forceCode === lead))
    return { reason: 'lead is no member' }
  if (parent === body.code) return { reason: 'part of itself' }
  return parentsOfParent.includes(body.code) ? { reason: 'parent is part of it' } : null
}
