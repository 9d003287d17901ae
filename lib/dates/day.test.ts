import { describe, expect, it } from 'vitest'
import { day, daysBetween, laterOf, parseDay, plusDays } from './day'
import { minusMonths } from './months'

describe('a day of the calendar', () => {
  it.each(['2020-02-29', '1800-01-01', '2999-12-31', '2026-11-23'])('%s is one', (text) => {
    expect(parseDay(text)).toBe(text)
  })
  it.each([
    '2021-02-29',
    '2020-13-01',
    '2020-00-10',
    '2020-04-31',
    '1799-12-31',
    '3000-01-01',
    '2020-2-9',
    '20200229',
  ])('%s is none', (text) => {
    expect(parseDay(text)).toBeNull()
  })
  it.each(['', '2020', '2020-02', '2020-02-29T00:00', ' 2020-02-29', '2020-02-29\n', '−2020-02-29'])(
    'nor is %j',
    (text) => {
      expect(parseDay(text)).toBeNull()
      expect(() => day(text)).toThrow('Not a day')
    },
  )
})

describe('months back are clamped to the month’s last day', () => {
  it.each([
    ['31 August minus 2 months is 30 June', '2026-08-31', 2, '2026-06-30'],
    ['31 August minus 6 months is 28 February', '2026-08-31', 6, '2026-02-28'],
    ['31 August minus 6 months is 29 February in a leap year', '2024-08-31', 6, '2024-02-29'],
    ['31 March minus 1 month is 28 February', '2026-03-31', 1, '2026-02-28'],
    ['30 June minus 4 months is 28 February', '2026-06-30', 4, '2026-02-28'],
    ['28 February minus 6 months is 28 August, not the 31st', '2026-02-28', 6, '2025-08-28'],
    ['29 February minus 12 months is 28 February', '2024-02-29', 12, '2023-02-28'],
    ['no months are no change', '2026-08-31', 0, '2026-08-31'],
  ])('%s', (_sentence, from, months, to) => {
    expect(minusMonths(day(from), months)).toBe(to)
  })
})

describe('days are counted by the calendar, whatever the clocks do', () => {
  it.each([
    ['across the spring change of clocks', '2026-03-28', '2026-03-30', 2],
    ['across the autumn change of clocks', '2026-10-24', '2026-10-26', 2],
    ['across a leap day', '2024-02-28', '2024-03-01', 2],
    ['backwards', '2026-11-23', '2026-11-22', -1],
    ['from a day to itself', '2026-11-23', '2026-11-23', 0],
    ['from 17 September 2020 to 23 November 2026', '2020-09-17', '2026-11-23', 2258],
  ])('%s', (_sentence, from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days)
    expect(plusDays(day(from), days)).toBe(to)
  })
})

it('the later of two days is the one that is known where only one is', () => {
  expect(laterOf(day('2020-01-01'), day('2021-01-01'))).toBe('2021-01-01')
  expect(laterOf(day('2021-01-01'), day('2020-01-01'))).toBe('2021-01-01')
  expect(laterOf(null, day('2020-01-01'))).toBe('2020-01-01')
  expect(laterOf(day('2020-01-01'), null)).toBe('2020-01-01')
  expect(laterOf(null, null)).toBeNull()
})
