import { type Day, parseDay } from './day'

declare const partialDayBrand: unique symbol

/** A date known to the day, the month or the year: `2014-03-31`, `2014-03` or `2014`. Keeps what is known. */
export type PartialDay = (string & { readonly [partialDayBrand]: true }) | Day

/** The partial day a text names, or null when it names none. */
export function parsePartialDay(text: string): PartialDay | null {
  const filled = `${text}-01-01`.slice(0, 10)
  return [4, 7, 10].includes(text.length) && parseDay(filled) ? (text as PartialDay) : null
}

/** The partial day a text names; throws when it names none, for texts that are known to be one. */
export function partialDay(text: string): PartialDay {
  const parsed = parsePartialDay(text)
  if (!parsed) throw new Error(`Not a date: ${text}`)
  return parsed
}

/** The first day it could be. A start is compared by this. */
export function earliestDay(known: PartialDay): Day {
  return `${known}-01-01`.slice(0, 10) as Day
}

/** The last day it could be. An end is compared by this. */
export function latestDay(known: PartialDay): Day {
  if (known.length === 10) return known as string as Day
  if (known.length === 4) return `${known}-12-31` as Day
  const [year, month] = known.split('-').map(Number)
  return `${known}-${new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate()}` as Day
}

/** The day itself when it is known to the day, otherwise null. */
export function wholeDay(known: PartialDay | null): Day | null {
  return known ? parseDay(known) : null
}
