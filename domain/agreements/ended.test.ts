import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { confirmedLapse, historyOf, original, recordedInError, termination } from '../testing/histories'
import { endedFrom, endingToCome, endWith } from './ended'
import { standingOn } from './status'

const today = day('2026-11-23')
const open = original({ effect: '2015-04-01', end: 'until ended' })

describe('an ending that is recorded and not yet in effect', () => {
  it.each<[string, Parameters<typeof historyOf>, string | null]>([
    [
      'is told by its first day no longer in force',
      [[open, termination({ effect: '2027-04-01' })]],
      '2027-04-01',
    ],
    ['is that by which another agreement takes its place', [[open], { superseded: '2027-04' }], '2027-04-01'],
    [
      'is the first of two',
      [[open, termination({ effect: '2027-09-01' })], { superseded: '2027-04-01' }],
      '2027-04-01',
    ],
    ['is none once it is in effect', [[open, termination({ effect: '2026-11-23' })]], null],
    ['is none where its day is not recorded: it has ended', [[open, termination()]], null],
    [
      'is none where it was recorded in error',
      [[open, termination({ effect: '2027' }), recordedInError({ corrects: 2 })]],
      null,
    ],
    ['is none where nothing ends it', [[open]], null],
  ])('%s', (_sentence, said, from) => {
    expect(endingToCome(historyOf(...said), today)).toBe(from)
  })

  it.each([
    ['ends one that ran until ended', open, '2027-03-31'],
    ['ends one of which no end was recorded', original({ effect: '2015-04-01' }), '2027-03-31'],
    ['ends a term before its own end', original({ end: '2030' }), '2027-03-31'],
    ['moves no end that comes before it', original({ end: '2026-12-31' }), '2026-12-31'],
    ['moves none that comes the day before it', original({ end: '2027-03' }), '2027-03'],
  ])('%s', (_sentence, first, on) => {
    const history = historyOf([first, termination({ effect: '2027-04-01' })])
    expect(endWith(endingToCome(history, today), standingOn(history, today).end)).toEqual({ kind: 'on', on })
  })

  it('leaves the end as it is where there is none', () => {
    expect(endWith(null, { kind: 'until ended' })).toEqual({ kind: 'until ended' })
  })
})

describe('the first day it was ended', () => {
  it('is that of a lapse when it was confirmed', () => {
    expect(endedFrom(historyOf([original({ end: '2020' }), confirmedLapse({ made: '2026-11-01' })]))).toBe(
      '2026-11-01',
    )
  })
})
