import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { type PartialDay, partialDay } from '@/lib/dates/partial-day'
import {
  direction,
  extension,
  historyOf,
  instrumentsOf,
  original,
  renewal,
  termination,
  variation,
} from '../testing/histories'
import { gapBefore, gapsIn, lapseOn, latestEnd } from './gap'

const toSeptember2020 = original({ effect: '2015-09-18', end: '2020-09-17' })

function effectiveOn(text: string | null): { madeOn: PartialDay | null; takesEffectOn: PartialDay | null } {
  return { madeOn: null, takesEffectOn: text ? partialDay(text) : null }
}

describe('the gap a new instrument would leave', () => {
  it('from 17 September 2020 to an extension from 1 December 2026 is 2,265 days', () => {
    expect(gapBefore(instrumentsOf([toSeptember2020]), effectiveOn('2026-12-01'))).toEqual({
      kind: 'gap',
      gap: { from: '2020-09-18', to: '2026-11-30', days: 2265 },
    })
  })
  it.each([
    ['an extension that takes effect the day after the end leaves none', '2020-09-18'],
    ['one that takes effect on the last day leaves none', '2020-09-17'],
    ['one that takes effect before the end leaves none', '2019-01-01'],
    ['one in effect since an unknown day of that year leaves none', '2020'],
  ])('%s', (_sentence, on) => {
    expect(gapBefore(instrumentsOf([toSeptember2020]), effectiveOn(on))).toEqual({ kind: 'no gap' })
  })
  it('an extension two days after the end leaves one day', () => {
    expect(gapBefore(instrumentsOf([toSeptember2020]), effectiveOn('2020-09-19'))).toEqual({
      kind: 'gap',
      gap: { from: '2020-09-18', to: '2020-09-18', days: 1 },
    })
  })
  it('is counted to the later of the days the instrument was made and takes effect', () => {
    const lateMade = { madeOn: partialDay('2020-10-01'), takesEffectOn: partialDay('2020-09-18') }
    expect(gapBefore(instrumentsOf([toSeptember2020]), lateMade)).toMatchObject({ gap: { days: 13 } })
  })
  it.each([
    [
      'cannot be worked out where the current end is not recorded',
      [original({ effect: '2015' })],
      '2026-12-01',
    ],
    ['cannot be worked out where the new instrument has neither day', [toSeptember2020], null],
    ['cannot be worked out where nothing is recorded at all', [], '2026-12-01'],
  ])('%s', (_sentence, said, on) => {
    expect(gapBefore(instrumentsOf(said), effectiveOn(on))).toEqual({ kind: 'cannot be worked out' })
  })
  it('is none where the term runs until ended: a renewal takes its place', () => {
    const untilEnded = instrumentsOf([original({ effect: '2015', end: 'until ended' })])
    expect(gapBefore(untilEnded, effectiveOn('2026-12-01'))).toEqual({ kind: 'no gap' })
  })
  it('follows a corrected end, not the wrong one', () => {
    const corrected = instrumentsOf([
      toSeptember2020,
      original({ effect: '2015', end: '2026-11-29', corrects: 1 }),
    ])
    expect(gapBefore(corrected, effectiveOn('2026-12-01'))).toMatchObject({ gap: { days: 1 } })
  })
})

describe('the end that a new instrument would follow', () => {
  it.each([
    [
      'is the end of the highest instrument that sets one',
      [toSeptember2020, extension({ end: '2025' }), variation()],
      '2025',
    ],
    [
      'is the corrected one where it was corrected',
      [toSeptember2020, original({ end: '2021', corrects: 1 })],
      '2021',
    ],
  ])('%s', (_sentence, said, on) => {
    expect(latestEnd(instrumentsOf(said))).toEqual({ kind: 'on', on })
  })
  it('is not recorded where no instrument sets one', () => {
    expect(latestEnd(instrumentsOf([original(), variation()]))).toEqual({ kind: 'not recorded' })
  })
})

describe('gaps between the terms recorded', () => {
  it('are listed oldest first', () => {
    const gaps = gapsIn(
      historyOf([
        toSeptember2020,
        extension({ effect: '2020-10-01', end: '2021-03-31' }),
        variation({ effect: '2021-01-01' }),
        extension({ effect: '2021-05-01', end: '2022-03-31' }),
      ]),
    )
    expect(gaps).toEqual([
      { from: '2020-09-18', to: '2020-09-30', days: 13 },
      { from: '2021-04-01', to: '2021-04-30', days: 30 },
    ])
  })
  it('are counted before renewals and directions too', () => {
    const gaps = gapsIn(
      historyOf([
        toSeptember2020,
        renewal({ effect: '2020-10-01', end: '2021-03-31' }),
        direction({ effect: '2021-05-01', end: '2022-03-31' }),
      ]),
    )
    expect(gaps.map((one) => one.days)).toEqual([13, 30])
  })
  it('end where the first instrument takes effect, in whatever order they were recorded', () => {
    const gaps = gapsIn(
      historyOf([
        toSeptember2020,
        extension({ effect: '2022-01-01', end: '2025-12-31' }),
        extension({ effect: '2020-10-01', end: '2027-03-31' }),
      ]),
    )
    expect(gaps).toEqual([{ from: '2020-09-18', to: '2020-09-30', days: 13 }])
  })
  it('are those before the ending, and the days up to it are none', () => {
    const ended = historyOf([
      toSeptember2020,
      extension({ effect: '2020-10-01', end: '2021-03-31' }),
      extension({ effect: '2022-01-01', end: '2030' }),
      termination({ effect: '2021-06-01' }),
    ])
    expect(gapsIn(ended)).toEqual([{ from: '2020-09-18', to: '2020-09-30', days: 13 }])
    expect(gapsIn(historyOf([toSeptember2020], { superseded: '2020-12-01' }))).toEqual([])
  })
  it.each([
    ['there is none where terms meet', [toSeptember2020, extension({ effect: '2020-09-18', end: '2025' })]],
    [
      'there is none to count before an extension without dates',
      [toSeptember2020, extension({ end: '2025' })],
    ],
    [
      'there is none where one recorded last took effect first',
      [
        toSeptember2020,
        extension({ effect: '2022-01-01', end: '2025-12-31' }),
        extension({ effect: '2019-12-01', end: '2027-03-31' }),
      ],
    ],
    [
      'there is none to count where it was ended on a day nobody recorded',
      [toSeptember2020, extension({ effect: '2022', end: '2025' }), termination()],
    ],
    ['there is none after a term until ended', [original({ effect: '2015', end: 'until ended' })]],
  ])('%s', (_sentence, said) => {
    expect(gapsIn(historyOf(said))).toEqual([])
  })
})

describe('a lapse', () => {
  it('of a term to 17 September 2020 is 2,258 days long on 23 November 2026', () => {
    expect(lapseOn(historyOf([toSeptember2020]), day('2026-11-23'))).toEqual({
      from: '2020-09-18',
      to: '2026-11-23',
      days: 2258,
    })
  })
  it.each([
    ['there is none on the last day in force', [toSeptember2020], '2020-09-17'],
    ['there is none where the end is not recorded', [original()], '2026-11-23'],
    ['there is none where the term runs until ended', [original({ end: 'until ended' })], '2026-11-23'],
    [
      'there is none once an extension is in effect',
      [toSeptember2020, extension({ effect: '2020-12-01', end: '2030' })],
      '2020-12-01',
    ],
  ])('%s', (_sentence, said, on) => {
    expect(lapseOn(historyOf(said), day(on))).toBeNull()
  })
  it('ends the day before it is ended', () => {
    const ended = historyOf([toSeptember2020, termination({ effect: '2020-12-01' })])
    expect(lapseOn(ended, day('2020-11-30'))?.days).toBe(74)
    expect(lapseOn(ended, day('2020-12-01'))).toBeNull()
  })
  it('is one day long on the day after the end', () => {
    expect(lapseOn(historyOf([toSeptember2020]), day('2020-09-18'))?.days).toBe(1)
  })
  it('goes on until an extension recorded late is in effect', () => {
    const late = historyOf([toSeptember2020, extension({ effect: '2020-12-01', end: '2030' })])
    expect(lapseOn(late, day('2020-11-30'))?.days).toBe(74)
  })
  it('is not undone by an instrument that sets no end', () => {
    expect(lapseOn(historyOf([toSeptember2020, variation({ made: '2021' })]), day('2021-01-01'))?.days).toBe(
      106,
    )
  })
})
