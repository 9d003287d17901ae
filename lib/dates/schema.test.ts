import { describe, expect, it } from 'vitest'
import { knownDayField, partialDayField, wholeDayField } from './schema'

const boxes = (day: string, month: string, year: string) => ({ day, month, year })
const empty = boxes('', '', '')
const message = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues[0]?.message

describe('a whole date asked for by name', () => {
  const field = wholeDayField('New end date')
  it('is read', () => expect(field.parse(boxes('31', '3', '2028'))).toBe('2028-03-31'))
  it.each([
    ['nothing typed', empty, 'Enter the new end date'],
    ['no boxes at all', undefined, 'Enter the new end date'],
    ['a month and a year', boxes('', '3', '2028'), 'New end date must include a day, a month and a year'],
    ['no real date', boxes('31', '2', '2028'), 'New end date must be a real date, like 31 3 2028'],
    ['a short year', boxes('17', '9', '28'), 'New end date must have a year of 4 numbers, like 2028'],
    ['another year', boxes('17', '9', '1066'), 'New end date must have a year from 1800 to 2999'],
    ['a day alone', boxes('17', '', ''), 'New end date must include a month and a year'],
    ['no year', boxes('17', '9', ''), 'New end date must include a year'],
    ['no month', boxes('17', '', '2028'), 'New end date must include a month'],
  ])('says what is the matter with %s', (_what, typed, said) => {
    expect(message(field.safeParse(typed))).toBe(said)
  })
})

describe('a date that may be left out', () => {
  const field = partialDayField('Date made')
  it('is nothing when nothing is typed', () => expect(field.parse(empty)).toBeNull())
  it('is what is known', () => expect(field.parse(boxes('', 'March', '2014'))).toBe('2014-03'))
  it('says what is the matter with no real date', () => {
    expect(message(field.safeParse(boxes('31', '2', '2014')))).toBe(
      'Date made must be a real date, like 31 3 2028, or a month and year, or a year',
    )
  })
})

describe('what is known of a date', () => {
  const field = knownDayField('Date it ended')
  it('may be its year', () => expect(field.parse(boxes('', '', '2014'))).toBe('2014'))
  it('is asked for', () => expect(message(field.safeParse(empty))).toBe('Enter the date it ended'))
  it('must be real', () => {
    expect(message(field.safeParse(boxes('', '13', '2014')))).toContain('must be a real date')
  })
})

it.each([
  ['of more than 40 characters', boxes(`17 September 2020${' '.repeat(30)}x`, '', ''), 'must be a real date'],
  ['that is no text', { day: {}, month: [], year: 1 }, 'Enter the day'],
  ['that is no box', 'x', 'Enter the day'],
])('a box %s is told in the same words', (_which, typed, said) => {
  expect(message(wholeDayField('Day').safeParse(typed))).toContain(said)
})
