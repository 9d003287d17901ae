import type { Actor } from '../access/actor'
import type { RegionId } from '../ids'

/** An office passes to another holder; or forces become one. */
export const SUCCESSION_KINDS = ['replacement', 'merger'] as const
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number]

export type WhyNotSucceed = 'only registrars record successions' | 'another region records it'

/**
 * Who records successions: the registrar of the region of the forces. They touch agreements of everybody's, so no office
 * records its own.
 */
export function whyNotSucceed(actor: Actor, regionIds: RegionId[] = []): WhyNotSucceed | null {
  if (actor.role !== 'registrar') return 'only registrars record successions'
  const theirs = regionIds.every((regionId) => regionId === actor.regionId)
  return theirs ? null : 'another region records it'
}
