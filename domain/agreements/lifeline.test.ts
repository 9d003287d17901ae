import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import {
  confirmedLapse,
  direction,
  extension,
  historyOf,
  original,
  renewal,
  termination,
  variation,
} from '../testing/histories'
import { daysOf, lifelineOn, type Stretch } from './lifeline'
import type { AgreementHistory } from './status'

const today = day('2026-11-23')
const first = original({ effect: '2015-09-18', end: '2020-09-17' })

/** "first term 2015-09-18 – 2020-09-17": a question mark for an edge that is not known. */
function said(stretch: Stretch): string {
  const name = stretch.ordinal ? `${stretch.kind} ${stretch.ordinal}` : stretch.kind
  return `${name} ${stretch.from ?? '?'} – ${stretch.untilEnded ? 'until ended' : (stretch.to ?? '?')}`
}

describe('the lifeline of an agreement', () => {
  it.each<[string, AgreementHistory, string[]]>([
    [
      'whose term has passed ends in its lapse up to today',
      historyOf([first]),
      ['first term 2015-09-18 – 2020-09-17', 'lapse 2020-09-18 – 2026-11-23'],
    ],
    [
      'extended without a gap is one term after another',
      historyOf([first, extension({ effect: '2020-09-18', end: '2030-03-31' })]),
      ['first term 2015-09-18 – 2020-09-17', 'extension 1 2020-09-18 – 2030-03-31'],
    ],
    [
      'extended early begins its extension the day after the old end',
      historyOf([first, extension({ made: '2020-06-01', end: '2030-03-31' })]),
      ['first term 2015-09-18 – 2020-09-17', 'extension 1 2020-09-18 – 2030-03-31'],
    ],
    [
      'extended late shows the gap',
      historyOf([first, extension({ effect: '2026-11-01', end: '2030-03-31' })]),
      [
        'first term 2015-09-18 – 2020-09-17',
        'gap 2020-09-18 – 2026-10-31',
        'extension 1 2026-11-01 – 2030-03-31',
      ],
    ],
    [
      'extended in another order than recorded shows no gap on days that were covered',
      historyOf([
        original({ effect: '2015-09-18', end: '2020-01-01' }),
        extension({ effect: '2022-01-01', end: '2025-12-31' }),
        extension({ effect: '2019-12-01', end: '2027-03-31' }),
      ]),
      ['first term 2015-09-18 – 2020-01-01', 'extension 1 2020-01-02 – 2027-03-31'],
    ],
    [
      'extended in another order than recorded shows the gap up to the first that took effect',
      historyOf([
        original({ effect: '2015-09-18', end: '2020-01-01' }),
        extension({ effect: '2022-01-01', end: '2025-12-31' }),
        extension({ effect: '2021-06-01', end: '2027-03-31' }),
      ]),
      [
        'first term 2015-09-18 – 2020-01-01',
        'gap 2020-01-02 – 2021-05-31',
        'extension 1 2021-06-01 – 2027-03-31',
      ],
    ],
    [
      'whose extensions meet keeps them all, in the order recorded',
      historyOf([
        first,
        extension({ effect: '2020-06-01', end: '2023-03-31' }),
        extension({ effect: '2020', end: '2030-03-31' }),
      ]),
      [
        'first term 2015-09-18 – 2020-09-17',
        'extension 1 2020-09-18 – 2023-03-31',
        'extension 2 2023-04-01 – 2030-03-31',
      ],
    ],
    [
      'covered on unknown days shows no gap: nobody can tell',
      historyOf([
        first,
        extension({ effect: '2022-01-01', end: '2025-12-31' }),
        extension({ end: '2030-03-31' }),
      ]),
      [
        'first term 2015-09-18 – 2020-09-17',
        'extension 1 2022-01-01 – 2025-12-31',
        'extension 2 ? – 2030-03-31',
      ],
    ],
    [
      'ended before its extension began shows its lapse and no gap',
      historyOf([
        first,
        extension({ effect: '2022-01-01', end: '2030-03-31' }),
        termination({ effect: '2021-06-01' }),
      ]),
      ['first term 2015-09-18 – 2020-09-17', 'lapse 2020-09-18 – 2021-05-31', 'ended 2021-06-01 – ?'],
    ],
    [
      'with an extension still to come shows the gap up to it',
      historyOf([first, extension({ effect: '2026-12-01', end: '2030-03-31' })]),
      [
        'first term 2015-09-18 – 2020-09-17',
        'gap 2020-09-18 – 2026-11-30',
        'extension 1 2026-12-01 – 2030-03-31',
      ],
    ],
    [
      'counts its extensions',
      historyOf([
        first,
        extension({ effect: '2020-09-18', end: '2023-03-31' }),
        variation({ effect: '2021-01-01' }),
        extension({ effect: '2023-04-01', end: '2030-03-31' }),
      ]),
      [
        'first term 2015-09-18 – 2020-09-17',
        'extension 1 2020-09-18 – 2023-03-31',
        'extension 2 2023-04-01 – 2030-03-31',
      ],
    ],
    [
      'that runs until ended has no last day, and that is known',
      historyOf([original({ effect: '2015-09-18', end: 'until ended' })]),
      ['first term 2015-09-18 – until ended'],
    ],
    [
      'of unknown commencement begins at an unknown edge',
      historyOf([original({ end: '2030-03-31' })]),
      ['first term ? – 2030-03-31'],
    ],
    [
      'whose end nobody recorded ends at an unknown edge',
      historyOf([original({ effect: '2015-09-18' })]),
      ['first term 2015-09-18 – ?'],
    ],
    ['of which nothing is known is empty', historyOf([original()]), []],
    ['of a draft is empty', historyOf([]), []],
    [
      'extended on unknown days begins its extension at an unknown edge',
      historyOf([first, extension({ end: '2030-03-31' })]),
      ['first term 2015-09-18 – 2020-09-17', 'extension 1 ? – 2030-03-31'],
    ],
    [
      'known from its extension only shows the extension',
      historyOf([original(), extension({ end: '2030-03-31' })]),
      ['extension 1 ? – 2030-03-31'],
    ],
    [
      'that was terminated stops the day before',
      historyOf([first, termination({ effect: '2018-05-01' })]),
      ['first term 2015-09-18 – 2018-04-30', 'ended 2018-05-01 – ?'],
    ],
    [
      'until ended and then terminated is no longer until ended',
      historyOf([
        original({ effect: '2015-09-18', end: 'until ended' }),
        termination({ effect: '2018-05-01' }),
      ]),
      ['first term 2015-09-18 – 2018-04-30', 'ended 2018-05-01 – ?'],
    ],
    [
      'that another took the place of stops the day before',
      historyOf([first], { superseded: '2018-05-01' }),
      ['first term 2015-09-18 – 2018-04-30', 'ended 2018-05-01 – ?'],
    ],
    [
      'shows a correction and not what it corrects',
      historyOf([first, original({ effect: '2015-09-18', end: '2030-03-31', corrects: 1 })]),
      ['first term 2015-09-18 – 2030-03-31'],
    ],
    [
      'whose lapse was confirmed keeps its term as it was, then is ended',
      historyOf([first, confirmedLapse({ made: '2026-11-01' })]),
      ['first term 2015-09-18 – 2020-09-17', 'lapse 2020-09-18 – 2026-10-31', 'ended 2026-11-01 – ?'],
    ],
    [
      'renewed before its end stops where the new term begins',
      historyOf([first, renewal({ effect: '2019-04-01', end: '2030-03-31' })]),
      ['first term 2015-09-18 – 2019-03-31', 'renewal 1 2019-04-01 – 2030-03-31'],
    ],
    [
      'renewed after its end shows the gap',
      historyOf([first, renewal({ effect: '2021-04-01', end: 'until ended' })]),
      [
        'first term 2015-09-18 – 2020-09-17',
        'gap 2020-09-18 – 2021-03-31',
        'renewal 1 2021-04-01 – until ended',
      ],
    ],
    [
      'that ran until ended stops where it is renewed',
      historyOf([
        original({ effect: '2015-09-18', end: 'until ended' }),
        renewal({ effect: '2019-04-01', end: '2030-03-31' }),
      ]),
      ['first term 2015-09-18 – 2019-03-31', 'renewal 1 2019-04-01 – 2030-03-31'],
    ],
    [
      'that ran until ended and was renewed on an unknown day stops at an unknown edge',
      historyOf([original({ effect: '2015-09-18', end: 'until ended' }), renewal({ end: '2030-03-31' })]),
      ['first term 2015-09-18 – ?', 'renewal 1 ? – 2030-03-31'],
    ],
    [
      'whose end nobody recorded keeps its unknown edge when it is renewed',
      historyOf([original({ effect: '2015-09-18' }), renewal({ effect: '2019-04-01', end: '2030-03-31' })]),
      ['first term 2015-09-18 – ?', 'renewal 1 2019-04-01 – 2030-03-31'],
    ],
    [
      'renewed before an extension began leaves that extension out',
      historyOf([
        first,
        extension({ effect: '2020-09-18', end: '2023-03-31' }),
        renewal({ effect: '2020-04-01', end: '2025-03-31' }),
        extension({ effect: '2025-04-01', end: '2027-03-31' }),
        renewal({ effect: '2027-04-01', end: '2030-03-31' }),
      ]),
      [
        'first term 2015-09-18 – 2020-03-31',
        'renewal 1 2020-04-01 – 2025-03-31',
        'extension 1 2025-04-01 – 2027-03-31',
        'renewal 2 2027-04-01 – 2030-03-31',
      ],
    ],
    [
      'whose end a direction moves goes on from the end before',
      historyOf([first, direction({ made: '2020-09-01', effect: '2020-09-10', end: '2030-03-31' })]),
      ['first term 2015-09-18 – 2020-09-17', 'direction 1 2020-09-18 – 2030-03-31'],
    ],
    [
      'ended on a day nobody recorded is ended from an unknown edge',
      historyOf([original({ effect: '2015-09-18', end: 'until ended' }), termination()]),
      ['first term 2015-09-18 – ?', 'ended ? – ?'],
    ],
  ])('%s', (_sentence, history, stretches) => {
    expect(lifelineOn(history, today).map(said)).toEqual(stretches)
  })
})

describe('the days of a stretch', () => {
  it.each([
    ['count both of its edges', '2020-09-18', '2026-11-23', 2258],
    ['are one where it begins and ends on a day', '2020-09-18', '2020-09-18', 1],
    ['are unknown while its first day is', null, '2020-09-18', null],
    ['are unknown while its last day is', '2020-09-18', null, null],
  ])('%s', (_sentence, from, to, days) => {
    expect(daysOf({ from: from ? day(from) : null, to: to ? day(to) : null })).toBe(days)
  })
})
