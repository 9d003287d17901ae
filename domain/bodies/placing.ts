import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { BodyId } from '../ids'
import { whyNotPlaceUnder } from './dates'

type Placeable = Parameters<typeof whyNotPlaceUnder>[0] & { id: BodyId; name: string }

type Around<B extends Placeable> = {
  /** The bodies that the agreement is for already. */
  placed: BodyId[]
  /** Every body there is. */
  bodies: B[]
}

export type WhyNotTheseBodies =
  | { reason: 'no such body' }
  | { reason: 'body closed'; name: string; on: PartialDay }

/** Why an agreement may not be for these bodies on the day: one that has closed keeps its agreements, and takes no other. */
export function whyNotTheseBodies<B extends Placeable>(
  chosen: BodyId[],
  { placed, bodies }: Around<B>,
  day: Day,
): WhyNotTheseBodies | null {
  if (!chosen.every((id) => bodies.some((body) => body.id === id))) return { reason: 'no such body' }
  const added = bodies.filter(({ id }) => chosen.includes(id) && !placed.includes(id))
  for (const body of added) {
    const whyNot = whyNotPlaceUnder(body, day)
    if (whyNot) return { ...whyNot, name: body.name }
  }
  return null
}

/** The bodies that a form offers on the day: those that the agreement is for, and all that it may be for. */
export function bodiesToChoose<B extends Placeable>(around: Around<B>, day: Day): B[] {
  return around.bodies.filter(({ id }) => whyNotTheseBodies([id], around, day) === null)
}
