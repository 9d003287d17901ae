import { describe, expect, it } from 'vitest'
import { day } from './day'
import { partialDay } from './partial-day'
import { readTypedDate, readTypedDay, typedFrom } from './typed-date'

const boxes = (typedDay: string, month: string, year: string) => ({ day: typedDay, month, year })

describe('a date typed into three boxes', () => {
  it.each([
    ['numbers', '17', '9', '2020', '2020-09-17'],
    ['numbers with noughts before them', '07', '09', '2020', '2020-09-07'],
    ['space around them', ' 17 ', ' 9', '2020 ', '2020-09-17'],
    ['a month as a word', '17', 'September', '2020', '2020-09-17'],
    ['a month as a short word', '17', 'sep', '2020', '2020-09-17'],
    ['a month as sept', '17', 'sept', '2020', '2020-09-17'],
    ['a month as Sept with a stop', '17', 'Sept.', '2020', '2020-09-17'],
    ['a month in capitals', '1', 'MAY', '2026', '2026-05-01'],
    ['a leap day', '29', '2', '2024', '2024-02-29'],
    ['a month and a year', '', '3', '2014', '2014-03'],
    ['a month as a word and a year', '', 'March', '2014', '2014-03'],
    ['a year alone', '', '', '2014', '2014'],
  ])('may be %s', (_how, typedDay, month, year, read) => {
    expect(readTypedDate(boxes(typedDay, month, year))).toBe(read)
  })
  it.each([
    ['a day of the calendar that does not exist', '31', '9', '2020'],
    ['29 February of a common year', '29', '2', '2021'],
    ['a month that does not exist', '1', '13', '2020'],
    ['month nought', '1', '0', '2020'],
    ['day nought', '0', '1', '2020'],
    ['a month that is no word for one', '17', 'Septober', '2020'],
    ['too short a word: ju is June or July', '17', 'ju', '2020'],
    ['a day with letters', '17th', '9', '2020'],
    ['a negative day', '-1', '1', '2020'],
    ['digits of another script', '١٧', '9', '2020'],
    ['a whole date in one box and more in another', '17/09/2020', '9', '2020'],
    ['a year with letters', '17', '9', 'x'],
  ])('is unreadable with %s', (_what, typedDay, month, year) => {
    expect(readTypedDate(boxes(typedDay, month, year))).toBe('unreadable')
  })
  it.each([
    ['a year of two digits', '17', '9', '28', 'short year'],
    ['a year of five digits', '17', '9', '20280', 'short year'],
    ['a year alone of two digits', '', '', '28', 'short year'],
    ['a year before 1800', '1', '1', '1799', 'other year'],
    ['a year after 2999', '1', '1', '3000', 'other year'],
    ['a day alone', '17', '', '', 'no month or year'],
    ['a day and a month', '17', '9', '', 'no year'],
    ['a month alone', '', 'September', '', 'no year'],
    ['a day and a year', '17', '', '2020', 'no month'],
  ])('is told apart with %s', (_what, typedDay, month, year, trouble) => {
    expect(readTypedDate(boxes(typedDay, month, year))).toBe(trouble)
  })
  it.each([
    ['empty boxes', '', '', ''],
    ['boxes with nothing but space', ' ', '\t', ''],
  ])('is nothing with %s', (_what, typedDay, month, year) => {
    expect(readTypedDate(boxes(typedDay, month, year))).toBe('nothing')
  })
})

describe('a date pasted into one box', () => {
  const pastes: [string, string][] = [
    ['17 September 2020', '2020-09-17'],
    ['17th September 2020', '2020-09-17'],
    ['1st May 2026', '2026-05-01'],
    ['2nd May 2026', '2026-05-02'],
    ['3rd May 2026', '2026-05-03'],
    ['17 Sept 2020', '2020-09-17'],
    ['17 sept. 2020', '2020-09-17'],
    ['17 SEPTEMBER 2020', '2020-09-17'],
    ['17 September, 2020', '2020-09-17'],
    ['17/09/2020', '2020-09-17'],
    ['17/9/2020', '2020-09-17'],
    ['17.09.2020', '2020-09-17'],
    ['17-09-2020', '2020-09-17'],
    ['17 09 2020', '2020-09-17'],
    ['2020-09-17', '2020-09-17'],
    ['2020-9-7', '2020-09-07'],
    ['2020/09/17', '2020-09-17'],
    ['2020.9.17', '2020-09-17'],
    ['Thursday 17 September 2020', '2020-09-17'],
    ['thu. 17/09/2020', '2020-09-17'],
    ['Monday, 17th September 2020', '2020-09-17'],
    ['September 2020', '2020-09'],
    ['Sept 2020', '2020-09'],
  ]
  it.each(pastes)('%s is split, whichever box it is in', (text, read) => {
    for (const pasted of [boxes(text, '', ''), boxes('', text, ''), boxes('', '', ` ${text} `)])
      expect(readTypedDate(pasted)).toBe(read)
  })
  it('is read with the day first, always', () => {
    expect(readTypedDate(boxes('03/04/2020', '', ''))).toBe('2020-04-03')
  })
  it.each([
    '09/17/2020',
    '31/09/2020',
    '2020-13-01',
    '30 February 2020',
    '2020/09-17',
    'Someday 17 September 2020',
    'next week',
    '17 Septober 2020',
  ])('%s is unreadable', (text) => {
    expect(readTypedDate(boxes(text, '', ''))).toBe('unreadable')
  })
  it.each([
    ['17/09/20', 'short year'],
    ['17 September 28', 'short year'],
    ['1 May 1799', 'other year'],
  ])('%s is told apart', (text, trouble) => {
    expect(readTypedDate(boxes(text, '', ''))).toBe(trouble)
  })
})

describe('a date that must be whole', () => {
  it.each([
    ['is read', boxes('17', '9', '2020'), '2020-09-17'],
    ['is partial without its day', boxes('', '9', '2020'), 'partial'],
    ['is partial without its day and month', boxes('', '', '2020'), 'partial'],
    ['is partial when a month is pasted', boxes('March 2014', '', ''), 'partial'],
    ['is unreadable when it is no date', boxes('31', '9', '2020'), 'unreadable'],
    ['is nothing when nothing is typed', boxes('', '', ''), 'nothing'],
  ])('%s', (_how, typed, read) => {
    expect(readTypedDay(typed)).toBe(read)
  })
})

it.each([
  ['a day', day('2020-09-07'), boxes('7', '9', '2020')],
  ['a month', partialDay('2014-03'), boxes('', '3', '2014')],
  ['a year', partialDay('2014'), boxes('', '', '2014')],
  ['nothing', null, boxes('', '', '')],
])('%s is shown in the boxes as it is known', (_what, known, typed) => {
  expect(typedFrom(known)).toEqual(typed)
  if (known) expect(readTypedDate(typed)).toBe(known)
})
