import { describe, expect, it } from 'vitest'
import { day } from './day'
import { partialDay } from './partial-day'
import {
  dayInTightWords,
  dayInWords,
  daysInWords,
  dayWithDistance,
  distanceInWords,
  instantInWords,
  weekdayInWords,
  whenInWords,
} from './words'

describe('a date in words says what is known and no more', () => {
  it.each([
    ['2020-09-17', '17 September 2020', '17 Sept 2020'],
    ['2020-06-01', '1 June 2020', '1 June 2020'],
    ['2014-03', 'March 2014', 'Mar 2014'],
    ['2014', '2014', '2014'],
  ])('%s is %s, in tables %s', (known, words, tight) => {
    expect(dayInWords(partialDay(known))).toBe(words)
    expect(dayInTightWords(partialDay(known))).toBe(tight)
  })
  it.each([
    ['2020-09-17', 'on 17 September 2020'],
    ['2014-03', 'in March 2014'],
    ['2014', 'in 2014'],
  ])('something happened %s: %s', (known, words) => {
    expect(whenInWords(partialDay(known))).toBe(words)
  })
  it.each([
    ['2026-11-23', 'Monday 23 November 2026'],
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['1800-01-01', 'Wednesday 1 January 1800'],
  ])('%s is %s', (text, words) => {
    expect(weekdayInWords(day(text))).toBe(words)
  })
})

describe('how far away a day is', () => {
  const today = day('2026-11-23')
  it.each([
    ['2027-03-31', 'in 128 days'],
    ['2026-11-24', 'in 1 day'],
    ['2026-11-23', 'today'],
    ['2026-11-22', '1 day ago'],
    ['2020-09-17', '2,258 days ago'],
  ])('%s is %s', (to, words) => {
    expect(distanceInWords(today, day(to))).toBe(words)
  })
  it('follows the day', () => {
    expect(dayWithDistance(today, day('2027-03-31'))).toBe('31 March 2027 (in 128 days)')
  })
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [2265, '2,265 days'],
  ])('%d is %s', (days, words) => {
    expect(daysInWords(days)).toBe(words)
  })
})

describe('an instant is said as London’s clocks show it', () => {
  it.each([
    ['in winter', '2026-11-23T17:30:00Z', '23 November 2026, 5:30pm'],
    ['in summer, an hour on', '2026-07-01T16:30:00Z', '1 July 2026, 5:30pm'],
    ['past midnight in summer, the next day', '2026-06-30T23:30:00Z', '1 July 2026, 12:30am'],
    ['at a full hour', '2026-11-23T17:00:00Z', '23 November 2026, 5pm'],
    ['at midday', '2026-11-23T12:00:00Z', '23 November 2026, midday'],
    ['just past midday', '2026-11-23T12:01:00Z', '23 November 2026, 12:01pm'],
    ['at midnight', '2026-11-23T00:00:00Z', '23 November 2026, midnight'],
  ])('%s', (_when, at, words) => {
    expect(instantInWords(new Date(at))).toBe(words)
  })
})
