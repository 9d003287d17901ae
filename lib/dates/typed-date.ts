import { type Day, parseDay } from './day'
import { type PartialDay, parsePartialDay } from './partial-day'

/** What a person typed into the three boxes of a date. */
export type TypedDate = { day: string; month: string; year: string }

type Known = { year: string; month: string; day: string }

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * Reads the three boxes. A whole date pasted into any one of them is split; day first, always.
 * `nothing` when all are empty, `unreadable` when what is there is no date of the calendar.
 */
export function readTypedDate(typed: TypedDate): PartialDay | 'nothing' | 'unreadable' {
  const boxes = [typed.day, typed.month, typed.year].map((box) => box.trim())
  const filled = boxes.filter(Boolean)
  if (filled.length === 0) return 'nothing'
  const known = filled.length === 1 ? (splitPasted(filled[0] ?? '') ?? fromBoxes(boxes)) : fromBoxes(boxes)
  return known ?? 'unreadable'
}

/** The same for a date that must be whole; `partial` when the day or month is missing. */
export function readTypedDay(typed: TypedDate): Day | 'nothing' | 'unreadable' | 'partial' {
  const read = readTypedDate(typed)
  return isKnown(read) ? (parseDay(read) ?? 'partial') : read
}

/** What is known of a date from its boxes; null while they are empty or say no date. */
export function readKnownDate(typed: TypedDate): PartialDay | null {
  const read = readTypedDate(typed)
  return isKnown(read) ? read : null
}

/** A known date as the boxes show it again. */
export function typedFrom(known: Day | PartialDay | null): TypedDate {
  const [year = '', month = '', day = ''] = (known ?? '').split('-')
  return { day: day && String(Number(day)), month: month && String(Number(month)), year }
}

function isKnown(read: PartialDay | 'nothing' | 'unreadable'): read is PartialDay {
  return read !== 'nothing' && read !== 'unreadable'
}

function fromBoxes(boxes: string[]): PartialDay | null {
  const [day = '', month = '', year = ''] = boxes
  if (day && !/^\d{1,2}$/.test(day)) return null
  if (!/^\d{4}$/.test(year) || (day && !month)) return null
  const number = month && monthNumber(month)
  if (number === null) return null
  return joined({ year, month: number, day: day.padStart(day ? 2 : 0, '0') })
}

function splitPasted(text: string): PartialDay | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return joined({ year: iso[1] ?? '', month: pad(iso[2]), day: pad(iso[3]) })
  const numbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text)
  if (numbers) return joined({ year: numbers[3] ?? '', month: pad(numbers[2]), day: pad(numbers[1]) })
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]+)\.?,?\s+(\d{4})$/i.exec(text)
  if (!words) return null
  const month = monthNumber(words[2] ?? '')
  if (!month) return null
  return joined({ year: words[3] ?? '', month, day: words[1] ? pad(words[1]) : '' })
}

function joined({ year, month, day }: Known): PartialDay | null {
  return parsePartialDay([year, month, day].filter(Boolean).join('-'))
}

function monthNumber(text: string): string | null {
  if (/^\d{1,2}$/.test(text)) return pad(text)
  const word = text.toLowerCase().replace(/\.$/, '')
  if (word.length < 3) return null
  const short = MONTH_NAMES.indexOf(word.slice(0, 3))
  const named = short >= 0 && (MONTHS[short]?.startsWith(word) || word === 'sept')
  return named ? pad(String(short + 1)) : null
}

function pad(digits = ''): string {
  return digits.padStart(2, '0')
}
