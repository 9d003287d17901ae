import { expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { isCurrent } from './party'

it.each<[string, string | null, string | null, string, boolean]>([
  ['a party with no dates is always current', null, null, '1900-01-01', true],
  ['a party is current on the day it joins', '2018-05-01', null, '2018-05-01', true],
  ['a party is not current on the day before it joins', '2018-05-01', null, '2018-04-30', false],
  ['a party that joined in a year is current from its first day', '2018', null, '2018-01-01', true],
  ['a party that left is current on its last day', null, '2018-05-01', '2018-05-01', true],
  ['a party that left is not current the day after', null, '2018-05-01', '2018-05-02', false],
  ['a party that left in a month is current to the end of it', null, '2018-05', '2018-05-31', true],
  ['a party that left in a month is gone on the first of the next', null, '2018-05', '2018-06-01', false],
])('%s', (_sentence, from, to, on, current) => {
  const span = { fromOn: from ? partialDay(from) : null, toOn: to ? partialDay(to) : null }
  expect(isCurrent(span, day(on))).toBe(current)
})
