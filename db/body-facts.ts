import type { BodyMember } from '@/domain/bodies/body'
import { type BodyDate, type BodyDateKind, standingDates } from '@/domain/bodies/dates'
import { membersOn } from '@/domain/bodies/members'
import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'
import { dayInWords } from '@/lib/dates/words'

type Said = { on: PartialDay; said: string }

/** A date and what says so, as history keeps it: "2001 (The annual report)". */
export function dateInFacts({ on, said }: Said): string {
  return `${dayInWords(on)} (${said})`
}

/** The dates of a kind that stand, as history keeps them; null where none is recorded. */
export function datesInFacts(dates: BodyDate[], kind: BodyDateKind): string[] | null {
  const standing = standingDates(dates, kind)
  return standing.length > 0 ? standing.map(dateInFacts) : null
}

/** Who is a member on the day, by short name, as history keeps it. */
export function membersInFacts(members: BodyMember[], day: Day): string[] {
  return membersOn(members, day).map((one) => one.forceName)
}
