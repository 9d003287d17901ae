declare const dayBrand: unique symbol

/** A whole calendar day, `YYYY-MM-DD`, with no time and no zone. Days compare as text. */
export type Day = string & { readonly [dayBrand]: true }

/** The day a text names, or null when it is not a whole day of the calendar between 1800 and 2999. */
export function parseDay(text: string): Day | null {
  if (!/^(1[89]|2\d)\d\d-\d\d-\d\d$/.test(text)) return null
  const at = Date.parse(`${text}T00:00Z`)
  return !Number.isNaN(at) && isoDay(at) === text ? (text as Day) : null
}

/** The day a text names; throws when it names none, for texts that are known to be days. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`Not a day: ${text}`)
  return parsed
}

export function plusDays(from: Day, days: number): Day {
  return isoDay(Date.parse(from) + days * DAY) as Day
}

/** How many days after `from` the day `to` is; negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

export function laterOf(a: Day | null, b: Day | null): Day | null {
  if (!a || !b) return a ?? b
  return a > b ? a : b
}

// Plain arithmetic where it is enough: forms read dates in the browser, which is not to load a calendar for it.
const DAY = 86_400_000

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
