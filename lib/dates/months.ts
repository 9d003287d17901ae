import { Temporal } from 'temporal-polyfill'
import { type Day, day } from './day'

/** Whole months later, clamped to the month's last day: 31 August plus 6 months is 28 February. */
export function plusMonths(from: Day, months: number): Day {
  return day(Temporal.PlainDate.from(from).add({ months }).toString())
}

/** Whole months earlier, clamped to the month's last day: 31 August minus 2 months is 30 June. */
export function minusMonths(from: Day, months: number): Day {
  return day(Temporal.PlainDate.from(from).subtract({ months }).toString())
}
