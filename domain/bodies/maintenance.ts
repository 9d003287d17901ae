import type { Day } from '@/lib/dates/day'
import type { Actor } from '../access/actor'
import { isCurrent } from '../agreements/party'
import type { RegionId } from '../ids'
import type { BodyMember } from './body'

/** What the question "may this person maintain this body?" hangs on. */
export type MaintainedBody = {
  /** Null for one that serves forces of several regions. */
  regionId: RegionId | null
  members: Pick<BodyMember, 'forceId' | 'fromOn' | 'toOn'>[]
}

export type WhyNotMaintainBody =
  | 'audit committees change nothing'
  | 'chief constables record decisions'
  | 'another region maintains it'
  | 'your force is not a member'

/** Why a person may not record a new body, or null when they may: offices and registrars do (domain rule 14). */
export function whyNotCreateBody(actor: Actor): { reason: WhyNotMaintainBody } | null {
  if (actor.role === 'audit') return { reason: 'audit committees change nothing' }
  if (actor.role === 'chief') return { reason: 'chief constables record decisions' }
  return null
}

/**
 * Who keeps a body: the offices of forces that are members today, and registrars of its region. One that serves several
 * regions is kept by every registrar, as a national agreement is.
 */
export function whyNotMaintainBody(
  { regionId, members }: MaintainedBody,
  actor: Actor,
  today: Day,
): { reason: WhyNotMaintainBody } | null {
  if (actor.role === 'system') return null
  const notAnybody = whyNotCreateBody(actor)
  if (notAnybody) return notAnybody
  if (actor.role === 'registrar')
    return regionId === null || regionId === actor.regionId ? null : { reason: 'another region maintains it' }
  const theirs = members.some((one) => one.forceId === actor.forceId && isCurrent(one, today))
  return theirs ? null : { reason: 'your force is not a member' }
}
