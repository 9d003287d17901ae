import type { Day } from '@/lib/dates/day'
import { earliestDay, latestDay, type PartialDay } from '@/lib/dates/partial-day'

/** When a legal person is a party: a start is compared by its earliest day, an end (its last day) by its latest. */
export type PartySpan = {
  id: string
  /** The party whose place it has: its own, or that of the first one it succeeds. */
  placeId: string
  fromOn: PartialDay | null
  toOn: PartialDay | null
  /** The instrument by which it joined, where one did: it signs that one, and not the original. */
  joinedById?: string | null
}

/** Whether a party is current on the day; an unknown start counts as always. */
export function isCurrent(party: Pick<PartySpan, 'fromOn' | 'toOn'>, day: Day): boolean {
  const joined = party.fromOn === null || earliestDay(party.fromOn) <= day
  const left = party.toOn !== null && latestDay(party.toOn) < day
  return joined && !left
}
