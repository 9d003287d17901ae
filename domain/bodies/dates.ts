import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { earliestDay, latestDay, type PartialDay } from '@/lib/dates/partial-day'
import { knownDayField, partialDayField } from '@/lib/dates/schema'
import { versionField } from '../agreements/version'
import { explanation, line, optionalAddress, wholeNumber } from '../text'

export const BODY_DATE_KINDS = ['formed', 'closed'] as const
export type BodyDateKind = (typeof BODY_DATE_KINDS)[number]

/** When a body was formed, or the last day it ran, as one source says; numbered in the order recorded. */
export type BodyDate = {
  number: number
  kind: BodyDateKind
  on: PartialDay
  /** What says so: a document, a page, a person. */
  said: string
  address: string | null
  capturedOn: PartialDay | null
  /** Why it was struck as recorded in error; null while it stands. */
  struck: string | null
}

type Standing = Pick<BodyDate, 'kind' | 'on' | 'struck'>

/** Those of a kind that nobody struck. */
export function standingDates<D extends Standing>(dates: D[], kind: BodyDateKind): D[] {
  return dates.filter((one) => one.kind === kind && one.struck === null)
}

/** The kinds of date on which sources contradict one another: 2001 and 2002 do, 2001 and April 2001 do not. */
export function conflictingKinds(dates: Standing[]): BodyDateKind[] {
  return BODY_DATE_KINDS.filter((kind) => {
    const standing = standingDates(dates, kind)
    return standing.some((one) => standing.some((other) => contradict(one.on, other.on)))
  })
}

function contradict(one: PartialDay, other: PartialDay): boolean {
  return !one.startsWith(other) && !other.startsWith(one)
}

/** The last day a body ran, where it had closed by the day: the latest that any source says, so that all agree. */
export function closedBy(dates: Standing[], day: Day): PartialDay | null {
  const last = standingDates(dates, 'closed')
    .map((one) => one.on)
    .sort((a, b) => (latestDay(a) < latestDay(b) ? -1 : 1))
    .at(-1)
  return last && latestDay(last) < day ? last : null
}

/** Why an agreement may not be newly placed under a body on the day, or null when it may. */
export function whyNotPlaceUnder(
  { dates }: { dates: Standing[] },
  day: Day,
): { reason: 'body closed'; on: PartialDay } | null {
  const on = closedBy(dates, day)
  return on ? { reason: 'body closed', on } : null
}

/** A date with the source that says it, as its form asks for it. */
export const bodyDateForm = z.object({
  code: line('Choose a body'),
  version: versionField(),
  kind: z.enum(BODY_DATE_KINDS, 'Select whether the body was formed or closed'),
  on: knownDayField('Date'),
  said: line('Enter what says so'),
  address: optionalAddress(),
  capturedOn: partialDayField('Date it was captured'),
})
export type DateOfBody = z.infer<typeof bodyDateForm>

export type WhyNotThisDate = {
  reason: 'recorded already' | 'closed before it was formed' | 'captured in the future'
}

/** Why this date cannot be so: sources may differ, but no body closes before every day on which it may have been formed. */
export function whyNotThisDate(
  dates: BodyDate[],
  { kind, on, said, capturedOn }: Pick<DateOfBody, 'kind' | 'on' | 'said' | 'capturedOn'>,
  today: Day,
): WhyNotThisDate | null {
  const again = standingDates(dates, kind).some((one) => one.on === on && one.said === said)
  if (again) return { reason: 'recorded already' }
  if (capturedOn && earliestDay(capturedOn) > today) return { reason: 'captured in the future' }
  const others = standingDates(dates, kind === 'formed' ? 'closed' : 'formed')
  const isBefore = (other: PartialDay) =>
    kind === 'closed' ? latestDay(on) < earliestDay(other) : latestDay(other) < earliestDay(on)
  return others.length > 0 && others.every((one) => isBefore(one.on))
    ? { reason: 'closed before it was formed' }
    : null
}

/** Strikes a date as recorded in error; both rows stay. */
export const dateCorrectionForm = z.object({
  code: line('Choose a body'),
  version: versionField(),
  number: wholeNumber('Choose a date'),
  why: explanation('Enter how it is known to be wrong'),
})
export type DateCorrection = z.infer<typeof dateCorrectionForm>

export type WhyNotStrike = { reason: 'no such date' | 'struck already' }

export function whyNotStrike(dates: BodyDate[], number: number): WhyNotStrike | null {
  const wrong = dates.find((one) => one.number === number)
  if (!wrong) return { reason: 'no such date' }
  return wrong.struck === null ? null : { reason: 'struck already' }
}
