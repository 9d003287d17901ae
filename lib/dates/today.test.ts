import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { today } from './today'

beforeEach(() => vi.stubEnv('REGISTER_TODAY', ''))
afterEach(() => vi.unstubAllEnvs())

describe('today is the day in London', () => {
  it.each([
    ['in winter it begins at midnight Greenwich time', '2026-11-23T00:00:00Z', '2026-11-23'],
    ['and not a moment before', '2026-11-22T23:59:59.999Z', '2026-11-22'],
    ['in summer it begins an hour before midnight Greenwich time', '2026-06-30T23:00:00Z', '2026-07-01'],
    ['and not a moment before', '2026-06-30T22:59:59.999Z', '2026-06-30'],
    ['on the day the clocks go forward it begins in winter time', '2026-03-29T00:00:00Z', '2026-03-29'],
    ['and ends in summer time', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['on the day the clocks go back it begins in summer time', '2026-10-24T23:00:00Z', '2026-10-25'],
    ['and ends in winter time', '2026-10-25T23:59:59Z', '2026-10-25'],
    ['a year ends at midnight', '2026-12-31T23:59:59Z', '2026-12-31'],
    ['and the next begins', '2027-01-01T00:00:00Z', '2027-01-01'],
  ])('%s', (_when, now, day) => {
    expect(today(new Date(now))).toBe(day)
  })
  it.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('wherever the server stands: %s', (zone) => {
    vi.stubEnv('TZ', zone)
    expect(today(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
  })
})

describe('a setting may fix today for tests and demonstrations', () => {
  it('to a day', () => {
    vi.stubEnv('REGISTER_TODAY', '2026-11-23')
    expect(today(new Date('2031-01-01T12:00:00Z'))).toBe('2026-11-23')
  })
  it('and to nothing that is no day', () => {
    vi.stubEnv('REGISTER_TODAY', '23/11/2026')
    expect(() => today()).toThrow('Not a day')
  })
})
