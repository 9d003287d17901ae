import { expect, it } from 'vitest'
import type { AgreementListPage } from '@/db/queries/agreement-list'
import { agreementList } from '@/domain/agreements/list'
import { day } from '@/lib/dates/day'
import { howMany, orderInWords, troubleInWords } from './agreement-list-words'

function page(query: Record<string, string>, found: Partial<AgreementListPage> = {}): AgreementListPage {
  return {
    list: agreementList.parse(query),
    day: day('2026-11-23'),
    agreements: [],
    total: 25,
    among: { all: 25, ours: 17, region: 19, national: 6 },
    statuses: { 'term passed': 2, 'term not recorded': 23 },
    partyless: null,
    ...found,
  }
}

const withEnded = { statuses: { 'in force': 20, ended: 5 } }

it.each<[string, Record<string, string>, Partial<AgreementListPage>, string]>([
  ['by end', {}, {}, 'by end, earliest first. Those with no end date come last.'],
  [
    'by end where some have ended',
    {},
    withEnded,
    'by end, earliest first. Those with no end date come next, and those that have ended last.',
  ],
  [
    'by end where those that have ended are left out',
    { status: 'in force' },
    { ...withEnded, total: 20 },
    'by end, earliest first. Those with no end date come last.',
  ],
  [
    'by end where all have ended',
    { status: 'ended' },
    { ...withEnded, total: 5 },
    'by end, earliest first. Those with no end date come last.',
  ],
  ['by title, turned', { sort: 'title', direction: 'descending' }, withEnded, 'by title, Z to A.'],
  ['by body', { sort: 'body' }, withEnded, 'by body, A to Z. Those with no body come last.'],
])('the caption says how a list is sorted: %s', (_sentence, query, found, words) => {
  expect(orderInWords(page(query, found))).toBe(`as at 23 November 2026, ${words}`)
})

it('says how many of how many, and only the number where nothing is left out', () => {
  expect(howMany(17, 19)).toBe('17 of 19')
  expect(howMany(2210, 2210)).toBe('2,210')
})

it('says what is wrong with a day, and that today is shown instead', () => {
  const { list } = page({ on: '2026-02-31' })
  expect(troubleInWords(list)).toBe('As at date must be a real date, like 31 3 2028. The list shows today')
  expect(troubleInWords(page({}).list)).toBeNull()
})
