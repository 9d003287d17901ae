import type { Day } from '@/lib/dates/day'
import { earliestDay, latestDay } from '@/lib/dates/partial-day'
import type { PartyId } from '../ids'
import { lastDayBefore, partiesAfter, partyTwice, type RecordedParty } from './party-changes'
import { type AgreementHistory, standingOn } from './status'

/** An agreement with its parties as they were recorded. */
export type WithParties = Omit<AgreementHistory, 'parties'> & { parties: RecordedParty[] }

export type Leaving = {
  leavers: PartyId[]
  /** The first day on which they are no longer party. */
  from: Day
}

export type WhyNotLeave =
  | { reason: 'leaver is no party' }
  | { reason: 'leaves already'; name: string; lastOn: Day }
  | { reason: 'leaves before it joined'; name: string; joined: Day }
  | { reason: 'ended by then' }
  | { reason: 'nobody would remain' }
  | { reason: 'party again since'; name: string }

/** Why these parties cannot leave from that day: somebody remains whenever an agreement goes on. */
export function whyNotLeave(agreement: WithParties, { leavers, from }: Leaving): WhyNotLeave | null {
  const { parties } = agreement
  const leaving = parties.filter((one) => leavers.includes(one.id))
  if (leaving.length < new Set(leavers).size) return { reason: 'leaver is no party' }
  const early = leaving.map((one) => whyNotOf(one, from)).find((one) => one !== null)
  if (early) return early
  if (standingOn(agreement, from).status === 'ended') return { reason: 'ended by then' }
  if (remaining(parties, { leavers, from }).length === 0) return { reason: 'nobody would remain' }
  const again = partyTwice(partiesAfter(parties, leavers, from))
  return again ? { reason: 'party again since', name: again } : null
}

/** Who is still party on the day that others leave, or joins later. */
export function remaining<P extends Pick<RecordedParty, 'id' | 'toOn'>>(
  parties: P[],
  { leavers, from }: { leavers: readonly string[]; from: Day },
): P[] {
  return parties.filter(
    (one) => !leavers.includes(one.id) && (one.toOn === null || latestDay(one.toOn) >= from),
  )
}

function whyNotOf({ name, fromOn, toOn }: RecordedParty, from: Day): WhyNotLeave | null {
  if (toOn !== null) return { reason: 'leaves already', name, lastOn: latestDay(toOn) }
  if (fromOn === null || earliestDay(fromOn) <= lastDayBefore(from)) return null
  return { reason: 'leaves before it joined', name, joined: earliestDay(fromOn) }
}
