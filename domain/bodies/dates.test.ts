import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import {
  type BodyDate,
  bodyDateForm,
  closedBy,
  conflictingKinds,
  whyNotPlaceUnder,
  whyNotStrike,
  whyNotThisDate,
} from './dates'

function said(kind: BodyDate['kind'], on: string, parts: Partial<BodyDate> = {}): BodyDate {
  const source = { said: 'A report', address: null, capturedOn: null, struck: null }
  return { number: 1, kind, on: partialDay(on), ...source, ...parts }
}

const TODAY = day('2026-11-23')

describe('sources contradict one another', () => {
  it.each([
    ['on 2001 and 2002', ['2001', '2002'], true],
    ['on two days of a month', ['2001-04-01', '2001-04-02'], true],
    ['not on 2001 and April 2001', ['2001', '2001-04'], false],
    ['not where all say the same', ['2001', '2001'], false],
    ['on what a vaguer one allows both of', ['2001', '2001-04', '2001-05'], true],
    ['not where there is one', ['2001'], false],
  ])('%s', (_sentence, days, conflict) => {
    const formed = days.map((on) => said('formed', on))
    expect(conflictingKinds(formed)).toEqual(conflict ? ['formed'] : [])
  })

  it('not where one of the two was struck, nor on when it was formed and when it closed', () => {
    const struck = said('formed', '2002', { struck: 'A slip' })
    expect(conflictingKinds([said('formed', '2001'), struck, said('closed', '2019')])).toEqual([])
  })
})

describe('a body has closed', () => {
  it.each([
    ['the day after the last day it ran', ['2026-11-22'], '2026-11-22'],
    ['not on its last day', ['2026-11-23'], null],
    ['not while a year it is known to is going on', ['2026'], null],
    ['when the last of its sources says so', ['2019', '2020-03-31'], '2020-03-31'],
    ['not while one of them says otherwise', ['2019', '2027'], null],
    ['not where nobody recorded it', [], null],
  ])('%s', (_sentence, days, closed) => {
    const dates = days.map((on) => said('closed', on))
    expect(closedBy(dates, TODAY)).toBe(closed)
    expect(whyNotPlaceUnder({ dates }, TODAY)).toEqual(closed ? { reason: 'body closed', on: closed } : null)
  })

  it('not by a date that was struck, nor by one on which it was formed', () => {
    const dates = [said('closed', '2019', { struck: 'A slip' }), said('formed', '2001')]
    expect(whyNotPlaceUnder({ dates }, TODAY)).toBeNull()
  })
})

describe('a date of a body', () => {
  const dates = [said('formed', '2001'), said('formed', '2002', { said: 'A page' })]
  const closed = { kind: 'closed' as const, on: partialDay('2019'), said: 'A page', capturedOn: null }

  it.each([
    ['may be recorded', closed, null],
    ['may contradict another source', { ...closed, kind: 'formed' as const, on: partialDay('2003') }, null],
    [
      'may be said again by another source',
      { ...closed, kind: 'formed' as const, on: partialDay('2001') },
      null,
    ],
    [
      'is recorded once from a source',
      { ...closed, kind: 'formed' as const, on: partialDay('2002') },
      'recorded already',
    ],
    ['may be a close in a year it may have been formed', { ...closed, on: partialDay('2001') }, null],
    [
      'is no close before every day it may have been formed',
      { ...closed, on: partialDay('2000') },
      'closed before it was formed',
    ],
    [
      'was not captured in the future',
      { ...closed, capturedOn: partialDay('2026-12') },
      'captured in the future',
    ],
  ])('%s', (_sentence, input, reason) => {
    expect(whyNotThisDate(dates, input, TODAY)).toEqual(reason && { reason })
  })

  it('is not formed after every day it may have closed', () => {
    const formed = { ...closed, kind: 'formed' as const, on: partialDay('2020') }
    expect(whyNotThisDate([said('closed', '2019-03')], formed, TODAY)).toEqual({
      reason: 'closed before it was formed',
    })
  })

  it('is struck once, and only where there is one', () => {
    const struck = said('formed', '2003', { number: 2, struck: 'A slip' })
    expect(whyNotStrike([...dates, struck], 1)).toBeNull()
    expect(whyNotStrike([...dates, struck], 2)).toEqual({ reason: 'struck already' })
    expect(whyNotStrike(dates, 9)).toEqual({ reason: 'no such date' })
  })

  it('may have an address that a link may lead to, and no other', () => {
    const typed = { code: 'a', version: '1', kind: 'formed', on: { year: '2001' }, said: 'A page' }
    const addressed = (address: string) => bodyDateForm.safeParse({ ...typed, address })
    expect(addressed('https://example.org/history').data?.address).toBe('https://example.org/history')
    expect(addressed('').data?.address).toBeNull()
    for (const address of ['javascript:alert(1)', 'example.org', 'http://'])
      expect(addressed(address).error?.issues[0]?.message).toBe('Address must begin with https:// or http://')
  })
})
