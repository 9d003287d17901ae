import { describe, expect, it } from 'vitest'
import { lifeOn } from '@/domain/agreements/life'
import { lifelineOn } from '@/domain/agreements/lifeline'
import { type AgreementHistory, standingOn } from '@/domain/agreements/status'
import {
  confirmedLapse,
  direction,
  extension,
  historyOf,
  original,
  renewal,
  termination,
  variation,
} from '@/domain/testing/histories'
import { day } from '@/lib/dates/day'
import { lifelineHeading, lifelineInWords, notDrawn } from './lifeline-words'
import { labelsOf } from './mark-words'
import { placeLabels } from './place-labels'
import { titleWithin } from './title-within'

const today = day('2026-11-23')
const first = original({ effect: '2015-09-18', end: '2020-09-17' })

describe('a lifeline is headed by what it shows', () => {
  it.each<[string, AgreementHistory]>([
    ['Nothing recorded after 17 September 2020', historyOf([first])],
    [
      'No term from 18 September 2020 to 30 November 2026',
      historyOf([first, extension({ effect: '2026-12-01', end: '2030-03-31' })]),
    ],
    [
      'Runs to 31 March 2030, after 61 days without a term',
      historyOf([first, extension({ effect: '2020-11-18', end: '2030-03-31' })]),
    ],
    [
      'Runs to 31 March 2030',
      historyOf([
        original({ effect: '2015', end: 'until ended' }),
        renewal({ effect: '2019', end: '2027-03-31' }),
        direction({ effect: '2026', end: '2030-03-31' }),
        variation({ effect: '2026' }),
      ]),
    ],
    [
      'Runs to 31 March 2027, when it is ended',
      historyOf([original({ effect: '2015', end: 'until ended' }), termination({ effect: '2027-04-01' })]),
    ],
    [
      'Runs to 31 March 2027',
      historyOf([original({ effect: '2015', end: '2027-03-31' }), termination({ effect: '2027-06-01' })]),
    ],
    [
      'No term from 18 September 2020 to 31 March 2027',
      historyOf([first, termination({ effect: '2027-04-01' })]),
    ],
    ['Runs until somebody ends it', historyOf([original({ effect: '2015', end: 'until ended' })])],
    ['No end of any kind is recorded', historyOf([original({ effect: '2015' })])],
    ['Commences on 1 April 2027', historyOf([original({ effect: '2027-04-01', end: '2030-03-31' })])],
    ['No longer in force from 1 May 2018', historyOf([first, termination({ effect: '2018-05-01' })])],
    ['No longer in force from 1 November 2026', historyOf([first, confirmedLapse({ made: '2026-11-01' })])],
    ['Ended, on a day not recorded', historyOf([first, termination()])],
    ['Nothing is made yet', historyOf([])],
  ])('%s', (heading, history) => {
    const standing = standingOn(history, today)
    expect(lifelineHeading({ stretches: lifelineOn(history, today), standing, asAt: today })).toBe(heading)
  })
})

describe('everything drawn is said', () => {
  const published = historyOf([original(), extension({ end: '2020-09-17' })])
  it('of the published register’s Custody', () => {
    expect(lifelineInWords(lifeOn(published, today), { asAt: today, today })).toBe(
      'Extension 1 to 17 September 2020; when it began is not recorded. Nothing is recorded in the 2,258 days from then to today, 23 November 2026.',
    )
  })
  it('of renewals, directions and variations', () => {
    const history = historyOf([
      original({ effect: '2015-09-18', end: '2027-03-31' }),
      variation({ effect: '2018-04-01' }),
      renewal({ effect: '2026-04-01', end: '2027-09-30' }),
      direction({ effect: '2026-10-01', end: '2028-03-31' }),
      variation(),
    ])
    expect(lifelineInWords(lifeOn(history, today), { asAt: today, today })).toBe(
      'First term from 18 September 2015 to 31 March 2026. Renewal 1 from 1 April 2026 to 30 September 2027. Direction 1 from 1 October 2027 to 31 March 2028. Variation from 1 April 2018. Variation on a day not recorded.',
    )
    expect(notDrawn(lifeOn(history, today))).toBe('A change whose day is not recorded is not marked.')
  })
  it('of an ending to come', () => {
    const history = historyOf([first, termination({ effect: '2027-04-01' })])
    expect(lifelineInWords(lifeOn(history, today), { asAt: today, today })).toBe(
      'First term from 18 September 2015 to 17 September 2020. Nothing is recorded in the 2,386 days from then to 31 March 2027, when it is ended. Ends from 1 April 2027.',
    )
  })
  it('and so is what cannot be drawn', () => {
    expect(notDrawn(lifeOn(published, today))).toBe(
      'When the extension began is not recorded, so its left edge breaks up. The first term is not recorded, so it is not drawn.',
    )
    expect(notDrawn({ stretches: [], marks: [] })).toBe('No dates are recorded, so there is nothing to draw.')
    expect(notDrawn(lifeOn(historyOf([first]), today))).toBeNull()
  })
})

const ROOM = { character: 1.1, rule: 80 }

describe('the words of marks below a bar', () => {
  const mark = (x: number, kind: 'variation' | 'joinder' = 'variation') => ({
    mark: { kind, number: x, on: today },
    x,
  })
  it.each([
    ['stand alone where there is room', [mark(20), mark(60)], ['Variation', 'Variation']],
    ['are one where there is not', [mark(20), mark(22), mark(60)], ['2 variations', 'Variation']],
    ['say only how many of different kinds', [mark(20), mark(22, 'joinder')], ['2 changes']],
  ])('%s', (_sentence, marks, words) => {
    expect(labelsOf(marks, ROOM).map((one) => one.text)).toEqual(words)
  })
  it.each([
    [79, 'end', 78.9],
    [81, 'start', 81.1],
    [99, 'end', 99],
  ])('a mark at %d keeps clear of the line at 80', (x, anchor, at) => {
    expect(labelsOf([mark(x)], ROOM)).toEqual([{ x: at, text: 'Variation', anchor }])
  })
  it('stand right of a line at the left edge, and left of one at the right', () => {
    expect(labelsOf([mark(5)], { ...ROOM, rule: 6 })).toMatchObject([{ anchor: 'start' }])
    expect(labelsOf([mark(96)], { ...ROOM, rule: 95 })).toMatchObject([{ anchor: 'end' }])
  })
  it('stay within the picture', () => {
    expect(labelsOf([mark(1), mark(50), mark(99)], ROOM).map((one) => one.anchor)).toEqual([
      'start',
      'middle',
      'end',
    ])
  })
})

describe('words beside the lines of a picture', () => {
  it.each([
    [
      'stand left of both where there is room',
      { x: 80, width: 20 },
      { x: 25, width: 20 },
      ['left', 'left', false],
    ],
    [
      'stand right of an end after the day shown',
      { x: 40, width: 20 },
      { x: 60, width: 20 },
      ['left', 'right', false],
    ],
    [
      'stand in two lines where they would overlap',
      { x: 95, width: 20 },
      { x: 93, width: 20 },
      ['left', 'left', true],
    ],
    ['stand right of a line at the left edge', { x: 5, width: 20 }, null, ['right', 'left', false]],
  ])('%s', (_sentence, rule, end, expected) => {
    const { rule: ruleSide, end: endSide, raised } = placeLabels(rule, end)
    expect([ruleSide, endSide, raised]).toEqual(expected)
  })
})

describe('a title under a heading that says the rest', () => {
  it.each([
    ['EM Criminal Justice Service – Custody', 'EMCJS', 'Custody'],
    ['EMSOU Forensic Services Unit', 'EMSOU', 'Forensic Services Unit'],
    ['EMCHRS Occupational Health Unit', 'EMCHRS L&D', 'Occupational Health Unit'],
    [
      'National Ballistics Intelligence Service (NABIS)',
      'National',
      'National Ballistics Intelligence Service',
    ],
    [
      'National Police Collaboration Agreement relating to the ACRO Criminal Records Office (ACRO)',
      'National',
      'ACRO Criminal Records Office',
    ],
    ['EM Legal Services', 'EMLS', 'EM Legal Services'],
  ])('%s', (title, heading, short) => {
    expect(titleWithin(title, heading)).toBe(short)
  })
})
