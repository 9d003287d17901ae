import { describe, expect, it } from 'vitest'
import { partialDay } from '@/lib/dates/partial-day'
import { codeFrom, freeCode, presentName } from './body'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

describe('the code of a body', () => {
  it.each([
    ['emsou', { name: 'East Midlands Special Operations Unit', acronym: 'EMSOU' }],
    ['emchrs-ld', { name: 'Learning and development', acronym: 'EMCHRS L&D' }],
    ['eastern-region-cafe', { name: 'Eastern Region: Café', acronym: null }],
    ['body', { name: 'New', acronym: null }],
    ['body', { name: '警察', acronym: null }],
    ['abcdefghijklmnopqrstuvwxyz-abcdefghijklm', { name: `${ALPHABET} ${ALPHABET}`, acronym: null }],
  ])('is %s', (code, called) => {
    expect(codeFrom(called)).toBe(code)
  })

  it('is one that no body has', () => {
    expect(freeCode('emsou', [])).toBe('emsou')
    expect(freeCode('emsou', ['emsou', 'emsou-3'])).toBe('emsou-2')
    expect(freeCode('emsou', ['emsou', 'emsou-2'])).toBe('emsou-3')
  })
})

it('a body is called by the name that has no last day', () => {
  const never = { acronym: null, fromOn: null }
  const now = { ...never, name: 'Now', toOn: null }
  expect(presentName([{ ...never, name: 'Once', toOn: partialDay('2019') }, now])).toBe(now)
})
