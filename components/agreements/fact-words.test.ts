import { describe, expect, it } from 'vitest'
import type { Notice, TermEnd } from '@/domain/agreements/instrument'
import { extension, instrumentsOf, original, variation } from '@/domain/testing/histories'
import { day } from '@/lib/dates/day'
import {
  endingInWords,
  endSetterOn,
  noNoticeDateInWords,
  scopeInWords,
  setByInWords,
  whyNoNoticeDate,
} from './fact-words'

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

it('an ending to come says from which day', () => {
  expect(endingInWords(day('2027-04-01'))).toBe('An ending is recorded: no longer in force from 1 April 2027')
})

describe('where there is no notice date', () => {
  it.each<[string | null, Notice['kind'], TermEnd['kind']]>([
    ['No party may leave by notice', 'none', 'on'],
    ['No party may leave by notice', 'none', 'until ended'],
    ['No party may leave by notice', 'none', 'not recorded'],
    ['No last day', 'months', 'until ended'],
    [null, 'months', 'not recorded'],
    [null, 'not recorded', 'on'],
    [null, 'not recorded', 'until ended'],
  ])('what is known to be none is never said not to be recorded: %s', (words, notice, end) => {
    expect(noNoticeDateInWords(notice, end)).toBe(words)
  })
  it.each<[string | null, Notice['kind'], TermEnd['kind']]>([
    [null, 'none', 'on'],
    ['Worked out once a notice period is recorded', 'not recorded', 'on'],
    ['Worked out once an end is recorded', 'months', 'not recorded'],
    ['It runs until somebody ends it, so notice has no last day', 'months', 'until ended'],
  ])('the reason is said where the words leave it open: %s', (words, notice, end) => {
    expect(whyNoNoticeDate(notice, end)).toBe(words)
  })
})

it('a scope names its regions', () => {
  expect(scopeInWords('regional', ['East Midlands'])).toBe('Regional, East Midlands')
  expect(scopeInWords('national', [])).toBe('National')
})
