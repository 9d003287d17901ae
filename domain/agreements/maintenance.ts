import type { Actor } from '../access/actor'
import type { ForceId, RegionId } from '../ids'
import type { Scope } from './agreement'

/** What the question "may this person maintain this agreement?" hangs on. */
export type Maintained = {
  scope: Scope
  regionIds: RegionId[]
  /** Forces with a party that is current today. */
  currentForceIds: ForceId[]
  /** Set while nothing of the agreement has been made: only the office that drafts it keeps it, and its registrar. */
  draftingForceId: ForceId | null
  isDraft: boolean
}

export type WhyNotMaintain =
  | 'audit committees change nothing'
  | 'chief constables record decisions'
  | 'another region maintains it'
  | 'no party is recorded'
  | 'your force is not a party'

/**
 * Who keeps an agreement: its current parties' offices, the office that drafts it, and registrars of its region
 * (of every region for a national one). One with no recorded party is kept by registrars.
 */
export function whyNotMaintain(agreement: Maintained, actor: Actor): WhyNotMaintain | null {
  if (actor.role === 'system') return null
  if (actor.role === 'audit') return 'audit committees change nothing'
  if (actor.role === 'chief') return 'chief constables record decisions'
  if (actor.role === 'registrar') {
    const theirs = agreement.scope === 'national' || agreement.regionIds.includes(actor.regionId)
    return theirs ? null : 'another region maintains it'
  }
  if (agreement.isDraft)
    return agreement.draftingForceId === actor.forceId ? null : 'your force is not a party'
  if (agreement.currentForceIds.includes(actor.forceId)) return null
  return agreement.currentForceIds.length === 0 ? 'no party is recorded' : 'your force is not a party'
}
