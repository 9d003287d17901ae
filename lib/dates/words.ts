import { type Day, daysBetween } from './day'
import type { PartialDay } from './partial-day'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const TIGHT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** "17 September 2020", "March 2014" or "2014": what is known and no more. */
export function dayInWords(known: Day | PartialDay): string {
  return inWords(known, MONTHS)
}

/** "on 17 September 2020", "in March 2014", "in 2014". */
export function whenInWords(known: Day | PartialDay): string {
  return `${known.length === 10 ? 'on' : 'in'} ${dayInWords(known)}`
}

/** "17 Sept 2020", for tight tables; June and July stay whole. */
export function dayInTightWords(known: Day | PartialDay): string {
  return inWords(known, TIGHT)
}

/** "Monday 23 November 2026". */
export function weekdayInWords(day: Day): string {
  return `${WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()]} ${dayInWords(day)}`
}

/** "in 128 days", "today", "2,258 days ago". */
export function distanceInWords(today: Day, to: Day): string {
  const days = daysBetween(today, to)
  if (days === 0) return 'today'
  return days > 0 ? `in ${daysInWords(days)}` : `${daysInWords(-days)} ago`
}

/** "31 March 2027 (in 128 days)". */
export function dayWithDistance(today: Day, to: Day): string {
  return `${dayInWords(to)} (${distanceInWords(today, to)})`
}

/** "1 day", "2,258 days". */
export function daysInWords(days: number): string {
  return `${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'}`
}

/** An instant as London shows it: "23 November 2026, 5:30pm". */
export function instantInWords(at: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('day')} ${part('month')} ${part('year')}, ${clock(Number(part('hour')), part('minute'))}`
}

function clock(hour: number, minute: string): string {
  if (minute === '00' && hour === 12) return 'midday'
  if (minute === '00' && hour === 0) return 'midnight'
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`
}

function inWords(known: string, months: readonly string[]): string {
  const [year, month, day] = known.split('-')
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}
