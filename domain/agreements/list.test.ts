import { describe, expect, it } from 'vitest'
import { agreementList, queryOf } from './list'
import { chosenIn, cleared, onPage, sortedBy, without } from './list-steps'

const read = (query: Record<string, unknown>) => agreementList.parse(query)

describe('the list that an address asks for', () => {
  it('is all agreements, as today stands, by end, earliest first, when nothing is asked', () => {
    expect(read({})).toMatchObject({
      which: 'all',
      words: null,
      party: null,
      body: null,
      statuses: [],
      asAt: { on: null, trouble: null },
      sort: 'end',
      direction: 'ascending',
      page: 1,
      size: 25,
    })
  })

  it.each<[string, Record<string, unknown>]>([
    ['a kind of list that there is not', { which: 'everything' }],
    ['an order that there is not', { sort: 'colour', direction: 'sideways' }],
    ['a page that is no number', { page: '1e3' }],
    ['a page before the first', { page: '0' }],
    ['a page that no register reaches', { page: '99999999999' }],
    ['a size that is not offered', { size: '10000' }],
    ['statuses that there are not', { status: ['cancelled', ''] }],
    ['a scope, basis or marking that there is not', { scope: 'galactic', basis: 's1', marking: 'SECRET' }],
    ['codes that could be nobody’s', { party: "'; drop table", body: '../..' }],
    ['empty boxes', { words: '  ', party: '', 'as-at-day': '', 'as-at-month': ' ', 'as-at-year': '' }],
    ['names that the register does not use', { constructor: 'x', __proto__: 'y', toString: ['z'] }],
    ['what is neither text nor texts', { words: { a: 1 }, page: null, status: 5 }],
  ])('leaves out %s', (_sentence, query) => {
    expect(queryOf(read(query))).toEqual({})
  })

  it('knows each status once, in the order of the register, whatever the address repeats', () => {
    const { statuses } = read({ status: ['ended', 'draft', 'gone', 'ended'] })
    expect(statuses).toEqual(['draft', 'ended'])
  })

  it('takes the last of a name that is there several times', () => {
    expect(read({ which: ['ours', 'national'] }).which).toBe('national')
  })

  it('takes control characters out of words, which a database refuses', () => {
    expect(read({ words: 'a\u0000b' }).words).toBe('a b')
  })
})

describe('the day that a list is shown as at', () => {
  it.each<[string, Record<string, string>, string]>([
    ['three boxes', { 'as-at-day': '1', 'as-at-month': 'sept', 'as-at-year': '2020' }, '2020-09-01'],
    ['a whole date pasted into one box', { 'as-at-day': '1 September 2020' }, '2020-09-01'],
    ['a link', { on: '2020-09-01' }, '2020-09-01'],
    ['the boxes before a link', { on: '2020-09-01', 'as-at-year': '2 March 2021' }, '2021-03-02'],
  ])('is read from %s', (_sentence, query, on) => {
    expect(read(query).asAt).toMatchObject({ on, trouble: null })
  })

  it.each<[string, Record<string, string>, string]>([
    [
      'a day that is not in the calendar',
      { on: '2026-02-31' },
      'As at date must be a real date, like 31 3 2028',
    ],
    [
      'a month',
      { 'as-at-month': 'May', 'as-at-year': '2020' },
      'As at date must include a day, a month and a year',
    ],
    ['very much text', { on: 'x'.repeat(5000) }, 'As at date must be a real date, like 31 3 2028'],
  ])('is today with a sentence for %s', (_sentence, query, trouble) => {
    expect(read(query).asAt).toMatchObject({ on: null, trouble })
  })

  it('keeps what was typed where it cannot be read', () => {
    const { typed } = read({ 'as-at-day': '31', 'as-at-month': 'feb', 'as-at-year': '2026' }).asAt
    expect(typed).toEqual({ day: '31', month: 'feb', year: '2026' })
  })
})

const everything = {
  which: 'region',
  words: 'custody suite',
  party: 'nottinghamshire',
  body: 'none',
  status: ['expiring', 'term passed'],
  scope: 'cross-regional',
  basis: 's22A',
  marking: 'OFFICIAL-SENSITIVE',
  on: '2020-09-01',
  sort: 'notice',
  direction: 'descending',
  page: '3',
  size: '100',
}

describe('the address of a list', () => {
  it('holds the whole of it, so that a link shows a colleague the same', () => {
    expect(queryOf(read(everything))).toEqual(everything)
  })

  it('says nothing of what need not be said', () => {
    expect(
      queryOf(read({ which: 'all', sort: 'end', direction: 'ascending', page: '1', size: '25' })),
    ).toEqual({})
  })
})

describe('the lists one step away', () => {
  const list = read(everything)

  it('a column sorts by itself, and the other way round when the list is sorted by it', () => {
    expect(sortedBy(list, 'title')).toMatchObject({ sort: 'title', direction: 'ascending', page: 1 })
    expect(sortedBy(sortedBy(list, 'title'), 'title')).toMatchObject({
      sort: 'title',
      direction: 'descending',
    })
    expect(sortedBy(list, 'notice')).toMatchObject({ sort: 'notice', direction: 'ascending' })
  })

  it('another page keeps everything else', () => {
    expect(onPage(list, 4)).toEqual({ ...list, page: 4 })
  })

  it('everything that narrows a list can be taken away by itself', () => {
    const chosen = chosenIn(list)
    expect(chosen.map((one) => one.value)).toEqual([
      'custody suite',
      'nottinghamshire',
      'none',
      'expiring',
      'term passed',
      'cross-regional',
      's22A',
      'OFFICIAL-SENSITIVE',
      '2020-09-01',
    ])
    for (const one of chosen)
      expect(chosenIn(without(list, one))).toEqual(chosen.filter((each) => each !== one))
  })

  it('cleared, it is among the same and in the same order', () => {
    expect(queryOf(cleared(list))).toEqual({
      which: 'region',
      sort: 'notice',
      direction: 'descending',
      size: '100',
    })
  })
})
