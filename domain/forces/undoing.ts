import { z } from 'zod'
import type { Actor } from '../access/actor'
import { idSchema, type RegionId } from '../ids'
import { explanation } from '../text'
import { type WhyNotSucceed, whyNotSucceed } from './succession'

/** What taking a succession back asks for. */
export const undoing = z.object({
  succession: idSchema<'succession'>(),
  why: explanation('Enter why the succession is taken back'),
})

export type Undoing = z.infer<typeof undoing>

/** What may have been built on a succession since, in the order it is looked for. */
export const BUILT_ON = [
  'succeeded again',
  'successor signed',
  'successor left',
  'successor joined',
  'successor was asked',
  'successor decided',
  'successor has people',
  'successor drafts',
  'successor is a member',
] as const
export type BuiltOn = (typeof BUILT_ON)[number]

export type WhyNotUndo = { reason: WhyNotSucceed | 'undone already' | BuiltOn }

/** Why a succession cannot be taken back: whatever was built on it since would stand on nothing. */
export function whyNotUndo(
  { regionId, isUndone, builtOn }: { regionId: RegionId; isUndone: boolean; builtOn: BuiltOn | null },
  actor: Actor,
): WhyNotUndo | null {
  const notTheirs = whyNotSucceed(actor, [regionId])
  if (notTheirs) return { reason: notTheirs }
  if (isUndone) return { reason: 'undone already' }
  return builtOn ? { reason: builtOn } : null
}
