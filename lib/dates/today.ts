import { type Day, day } from './day'

/** Today in London, or the day that REGISTER_TODAY fixes for tests and demonstrations (`YYYY-MM-DD`). */
export function today(now: Date = new Date()): Day {
  const fixed = process.env.REGISTER_TODAY
  return day(fixed || new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now))
}
