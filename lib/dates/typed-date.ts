import { type Day, parseDay } from './day'
import { type PartialDay, parsePartialDay } from './partial-day'

/** What a person typed into the three boxes of a date. */
export type TypedDate = { day: string; month: string; year: string }

/** Why what was typed is no date; `unreadable` when nothing more can be said of it. */
const DATE_TROUBLES = [
  'short year',
  'other year',
  'no month or year',
  'no month',
  'no year',
  'unreadable',
] as const
export type DateTrouble = (typeof DATE_TROUBLES)[number]

type Known = { year: string; month: string; day: string }

/** "Wednesday, 30th September 2020" and some room. */
const LONGEST_BOX = 40

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
 * Reads the three boxes. A whole date pasted into any one of them is split; day first, always, and a weekday before it
 * says nothing. `nothing` when all are empty, otherwise what is the matter when what is there is no date.
 */
export function readTypedDate(typed: TypedDate): PartialDay | 'nothing' | DateTrouble {
  const boxes = [typed.day, typed.month, typed.year].map((box) => box.trim())
  const filled = boxes.filter(Boolean)
  if (filled.length === 0) return 'nothing'
  if (filled.some((box) => box.length > LONGEST_BOX)) return 'unreadable'
  return (filled.length === 1 ? splitPasted(filled[0] ?? '') : null) ?? fromBoxes(boxes)
}

/** The same for a date that must be whole; `partial` when the day or month is missing. */
export function readTypedDay(typed: TypedDate): Day | 'nothing' | 'partial' | DateTrouble {
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

/** Whether what was typed is no date. */
export function isDateTrouble(read: string): read is DateTrouble {
  return DATE_TROUBLES.some((trouble) => trouble === read)
}

function isKnown(read: PartialDay | 'nothing' | DateTrouble): read is PartialDay {
  return read !== 'nothing' && !isDateTrouble(read)
}

function fromBoxes(boxes: string[]): PartialDay | DateTrouble {
  const [day = '', month = '', year = ''] = boxes
  if (day && !/^\d{1,2}$/.test(day)) return 'unreadable'
  const number = month && monthNumber(month)
  if (number === null) return 'unreadable'
  if (!year) return month ? 'no year' : 'no month or year'
  if (!/^\d+$/.test(year)) return 'unreadable'
  if (day && !month) return 'no month'
  return joined({ year, month: number, day: day.padStart(day ? 2 : 0, '0') })
}

/** A date that was pasted whole; null when the text is none, and so may be what belongs in its box. */
function splitPasted(pasted: string): PartialDay | DateTrouble | null {
  const text = pasted.replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[.,]?\s+/i, '')
  const iso = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (iso) return joined({ year: iso[1] ?? '', month: pad(iso[3]), day: pad(iso[4]) })
  const numbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2}|\d{4})$/.exec(text)
  if (numbers) return joined({ year: numbers[3] ?? '', month: pad(numbers[2]), day: pad(numbers[1]) })
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]+)\.?,?\s+(\d{2}|\d{4})$/i.exec(text)
  const month = words && monthNumber(words[2] ?? '')
  return month ? joined({ year: words[3] ?? '', month, day: words[1] ? pad(words[1]) : '' }) : null
}

function joined({ year, month, day }: Known): PartialDay | DateTrouble {
  if (year.length !== 4) return 'short year'
  if (!parsePartialDay(year)) return 'other year'
  return parsePartialDay([year, month, day].filter(Boolean).join('-')) ?? 'unreadable'
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
