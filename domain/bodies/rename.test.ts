import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { nameBegins, whyNotThisName } from './rename'

const emls = { name: 'East Midlands Legal Services', acronym: 'EMLS' }
const empls = { name: 'East Midlands Police Legal Services', acronym: 'EMPLS' }

describe('a body is renamed', () => {
  it.each([
    ['to another name', { ...empls, lastOn: '2019-03-31' }, null],
    ['to the same name with another acronym', { ...emls, acronym: 'EMLeS', lastOn: '2019' }, null],
    ['not to what it is called', { ...emls, lastOn: '2019' }, 'same name'],
    ['not while the present name goes on', { ...empls, lastOn: '2026-11-23' }, 'present name goes on'],
    ['in a year that is going on', { ...empls, lastOn: '2026' }, null],
    ['not before the present name began', { ...empls, lastOn: '2009' }, 'ended before it began'],
  ])('%s', (_sentence, { lastOn, ...called }, reason) => {
    const names = [{ ...emls, fromOn: partialDay('2010'), toOn: null }]
    const input = { ...called, lastOn: partialDay(lastOn) }
    expect(whyNotThisName(names, input, day('2026-11-23'))).toEqual(reason && { reason })
  })

  it('from the day after, where the last day is known', () => {
    expect(nameBegins(partialDay('2019-03-31'))).toBe('2019-04-01')
    expect(nameBegins(partialDay('2019'))).toBeNull()
  })
})
