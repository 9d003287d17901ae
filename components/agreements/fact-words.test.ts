import { describe, expect, it } from 'vitest'
import { extension, instrumentsOf, original, variation } from '@/domain/testing/histories'
import { day } from '@/lib/dates/day'
import { endSetterOn, noticeOn, scopeInWords, setByInWords, whyNoNoticeDate } from './fact-words'

const today = day('2026-11-23')

describe('the end of an agreement says what set it', () => {
  it.each([
    ['Set by the original agreement made on 1 April 2018', [original({ made: '2018-04-01', end: '2030' })]],
    [
      'Set by an extension whose own date is not recorded',
      [original({ end: '2019' }), extension({ end: '2020-09-17' })],
    ],
    [
      'Set by an extension that takes effect on 18 September 2020',
      [original({ end: '2019' }), extension({ effect: '2020-09-18', end: '2030' }), variation()],
    ],
    [
      'Set by the original agreement whose own date is not recorded',
      [original({ end: '2027' }), extension({ effect: '2027-01-01', end: '2030' })],
    ],
  ])('%s', (words, said) => {
    const setter = endSetterOn(instrumentsOf(said), today)
    expect(setter && setByInWords(setter)).toBe(words)
  })
  it('and nothing where no end is recorded', () => {
    expect(endSetterOn(instrumentsOf([original()]), today)).toBeUndefined()
  })
})

describe('notice', () => {
  it('is that of the latest instrument in effect that speaks of it', () => {
    const said = [
      original({ notice: 6 }),
      variation({ effect: '2020', notice: 3 }),
      variation({ effect: '2021' }),
    ]
    expect(noticeOn(instrumentsOf(said), today)).toEqual({ kind: 'months', months: 3 })
  })
  it.each([
    ['No party may leave by notice', { kind: 'none' as const }, 'on' as const],
    ['Worked out once a notice period is recorded', { kind: 'not recorded' as const }, 'on' as const],
    ['Worked out once an end is recorded', { kind: 'months' as const, months: 6 }, 'not recorded' as const],
    [
      'It runs until somebody ends it, so notice has no last day',
      { kind: 'months' as const, months: 6 },
      'until ended' as const,
    ],
  ])('has no date: %s', (words, notice, end) => {
    expect(whyNoNoticeDate(notice, end)).toBe(words)
  })
})

it('a scope names its regions', () => {
  expect(scopeInWords('regional', ['East Midlands'])).toBe('Regional, East Midlands')
  expect(scopeInWords('national', [])).toBe('National')
})
