import { describe, expect, it } from 'vitest'
import { earliestDay, latestDay, parsePartialDay, partialDay, wholeDay } from './partial-day'

describe('a date may be known to the day, the month or the year', () => {
  it.each([
    ['the day', '2014-03-31', '2014-03-31', '2014-03-31'],
    ['the month', '2014-03', '2014-03-01', '2014-03-31'],
    ['the month, a February', '2015-02', '2015-02-01', '2015-02-28'],
    ['the month, a February of a leap year', '2024-02', '2024-02-01', '2024-02-29'],
    ['the year', '2014', '2014-01-01', '2014-12-31'],
  ])(
    'known to %s: a start counts from its earliest day, an end to its latest',
    (_how, text, earliest, latest) => {
      const known = partialDay(text)
      expect(known).toBe(text)
      expect(earliestDay(known)).toBe(earliest)
      expect(latestDay(known)).toBe(latest)
    },
  )
  it.each([
    '',
    '201',
    '20144',
    '2014-3',
    '2014-13',
    '2014-00',
    '2014-02-30',
    '2014-',
    '1799',
    '3000',
    'March 2014',
  ])('%j is no date', (text) => {
    expect(parsePartialDay(text)).toBeNull()
    expect(() => partialDay(text)).toThrow('Not a date')
  })
  it('is a whole day only when it is known to the day', () => {
    expect(wholeDay(partialDay('2014-03-31'))).toBe('2014-03-31')
    expect(wholeDay(partialDay('2014-03'))).toBeNull()
    expect(wholeDay(null)).toBeNull()
  })
})
