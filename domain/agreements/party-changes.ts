import { type Day, plusDays } from '@/lib/dates/day'
import { earliestDay, latestDay, type PartialDay } from '@/lib/dates/partial-day'
import type { ForceId, InstrumentId, LegalPersonId, OfficeId, PartyId } from '../ids'
import { isCurrent, type PartySpan } from './party'

/** A party with what its coming and going hang on. */
export type RecordedParty = Omit<PartySpan, 'id' | 'placeId' | 'joinedById'> & {
  id: PartyId
  placeId: PartyId
  name: string
  legalPersonId: LegalPersonId
  officeId: OfficeId | null
  forceId: ForceId | null
  /** The instruments that say it joined, and left. */
  joinedById: InstrumentId | null
  leftById: InstrumentId | null
}

/** The parties as if an instrument had never been: whoever it brought in is none, whoever it sent away stayed. */
export function partiesWithout<P extends RecordedParty>(parties: P[], instrument: InstrumentId): P[] {
  return parties
    .filter((one) => one.joinedById !== instrument)
    .map((one) => (one.leftById === instrument ? { ...one, toOn: null, leftById: null } : one))
}

/** The parties once some have left: `from` is the first day on which these are no longer party. */
export function partiesAfter<P extends Pick<RecordedParty, 'id' | 'toOn'>>(
  parties: P[],
  leavers: readonly string[],
  from: Day,
): P[] {
  return parties.map((one) => (leavers.includes(one.id) ? { ...one, toOn: lastDayBefore(from) } : one))
}

/** The last day as a party, where from a day on it is none. */
export function lastDayBefore(from: Day): Day {
  return plusDays(from, -1)
}

/** Whoever can leave: those who are party on the day, and are not recorded as leaving already. */
export function thoseWhoMayLeave<P extends PartySpan>(parties: P[], day: Day): P[] {
  return parties.filter((one) => one.toOn === null && isCurrent(one, day))
}

/** A legal person that would be the same party twice on one day, by its name; null where there is none. */
export function partyTwice(parties: (Person & Span & { name: string })[]): string | null {
  const twice = parties.find((one, index) =>
    parties.some((other, at) => at > index && isSamePerson(one, other) && overlaps(one, other)),
  )
  return twice?.name ?? null
}

type Person = Pick<RecordedParty, 'legalPersonId' | 'officeId'>

function isSamePerson(one: Person, other: Person): boolean {
  return one.legalPersonId === other.legalPersonId && one.officeId === other.officeId
}

type Span = { fromOn: PartialDay | null; toOn: PartialDay | null }

function overlaps(one: Span, other: Span): boolean {
  return startsBy(one, other) && startsBy(other, one)
}

/** Whether a span has begun by the end of the other; an unknown start counts as always. */
function startsBy({ fromOn }: Span, { toOn }: Span): boolean {
  return fromOn === null || toOn === null || earliestDay(fromOn) <= latestDay(toOn)
}
