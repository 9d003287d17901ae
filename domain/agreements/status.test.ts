import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import {
  confirmedLapse,
  direction,
  extension,
  historyOf,
  original,
  recordedInError,
  renewal,
  termination,
  variation,
} from '../testing/histories'
import type { Notice } from './instrument'
import type { AgreementHistory, Status } from './status'
import { originalOf, standingOn, unsignedOn } from './status'

type Row = [sentence: string, history: AgreementHistory, on: string, status: Status]

function statusesAre(rows: Row[]) {
  it.each(rows)('%s', (_sentence, history, on, status) => {
    expect(standingOn(history, day(on)).status).toBe(status)
  })
}

const fiveYears = { made: '2015-09-01', effect: '2015-09-18', end: '2020-09-17' }

const RENEWED_LATE = historyOf([
  original(fiveYears),
  renewal({ made: '2021-03-01', effect: '2021-04-01', end: 'until ended' }),
])
const VARIED_OTHERWISE = historyOf([
  original({ ...fiveYears, notice: 12 }),
  variation({ made: '2016-03-01', effect: '2016-04-01' }),
])
const VARIED_AWAY = historyOf([
  original({ ...fiveYears, notice: 12 }),
  variation({ made: '2016-03-01', effect: '2016-04-01', notice: 'none' }),
])

describe('the end date is the last day in force', () => {
  const agreement = historyOf([original(fiveYears)])
  statusesAre([
    ['an agreement to 17 September 2020 is still running that day', agreement, '2020-09-17', 'expiring'],
    ['and its term has passed on the 18th', agreement, '2020-09-18', 'term passed'],
    ['and has passed ever since', agreement, '2026-11-23', 'term passed'],
  ])
})

describe('an agreement commences on a day', () => {
  const agreement = historyOf([original(fiveYears)])
  statusesAre([
    ['it is a draft on the day before it is made', agreement, '2015-08-31', 'draft'],
    ['it has not commenced on the day it is made', agreement, '2015-09-01', 'not commenced'],
    ['it has not commenced on the day before it takes effect', agreement, '2015-09-17', 'not commenced'],
    ['it is in force on the day it takes effect', agreement, '2015-09-18', 'in force'],
    [
      'an unknown commencement counts as commenced',
      historyOf([original({ made: '2015-09-01', end: '2020' })]),
      '2015-09-01',
      'in force',
    ],
    [
      'a commencement known to the month counts from the first of it',
      historyOf([original({ effect: '2014-03', end: 'until ended' })]),
      '2014-03-01',
      'in force',
    ],
    [
      'and not before',
      historyOf([original({ effect: '2014-03', end: 'until ended' })]),
      '2014-02-28',
      'not commenced',
    ],
  ])
})

describe('an agreement is expiring from its end minus 6 months, clamped', () => {
  const toAugust = historyOf([original({ effect: '2015', end: '2026-08-31' })])
  const toSeptember = historyOf([original({ effect: '2015', end: '2020-09-17' })])
  const toYear = historyOf([original({ effect: '2015', end: '2020' })])
  statusesAre([
    ['it is in force on the day before', toSeptember, '2020-03-16', 'in force'],
    ['and expiring on the day itself', toSeptember, '2020-03-17', 'expiring'],
    ['31 August minus 6 months is 28 February', toAugust, '2026-02-28', 'expiring'],
    ['and the 27th is not yet', toAugust, '2026-02-27', 'in force'],
    ['an end known to the year is 31 December: expiring from 30 June', toYear, '2020-06-30', 'expiring'],
    ['and not on 29 June', toYear, '2020-06-29', 'in force'],
    ['an end known to the year has not passed on 31 December', toYear, '2020-12-31', 'expiring'],
    ['and has passed on 1 January', toYear, '2021-01-01', 'term passed'],
  ])
})

describe('until ended and not recorded are different things', () => {
  const untilEnded = historyOf([original({ effect: '2015', end: 'until ended' })])
  const notRecorded = historyOf([original({ effect: '2015' })])
  statusesAre([
    ['until ended is in force for ever', untilEnded, '2999-12-31', 'in force'],
    ['no end of any kind known is: term not recorded', notRecorded, '2026-11-23', 'term not recorded'],
    [
      'before it commences it has not commenced, whatever its end',
      notRecorded,
      '2014-12-31',
      'not commenced',
    ],
    [
      'an instrument that says nothing of the end leaves the end as it was',
      historyOf([original(fiveYears), variation({ effect: '2016-01-01' })]),
      '2020-09-18',
      'term passed',
    ],
    [
      'an end that was not recorded is set by an extension',
      historyOf([original({ effect: '2015' }), extension({ made: '2016-05-01', end: '2030-03-31' })]),
      '2016-05-01',
      'in force',
    ],
    [
      'but not before the extension is in effect',
      historyOf([original({ effect: '2015' }), extension({ made: '2016-05-01', end: '2030-03-31' })]),
      '2016-04-30',
      'term not recorded',
    ],
  ])
  it('both say that there is no last day', () => {
    expect(standingOn(untilEnded, day('2026-11-23'))).toMatchObject({
      end: { kind: 'until ended' },
      endsOn: null,
    })
    expect(standingOn(notRecorded, day('2026-11-23'))).toMatchObject({
      end: { kind: 'not recorded' },
      endsOn: null,
    })
  })
})

describe('the current end is set by the highest-numbered instrument in effect', () => {
  const lateExtension = historyOf([
    original(fiveYears),
    extension({ made: '2026-11-20', effect: '2026-12-01', end: '2030-03-31' }),
  ])
  const undated = historyOf([original(fiveYears), extension({ end: '2030-03-31' })])
  const outOfOrder = historyOf([
    original(fiveYears),
    extension({ effect: '2019-01-01', end: '2025-03-31' }),
    extension({ effect: '2018-01-01', end: '2023-03-31' }),
  ])
  statusesAre([
    ['an extension made but not yet in effect changes nothing', lateExtension, '2026-11-30', 'term passed'],
    ['it counts from the day it takes effect', lateExtension, '2026-12-01', 'in force'],
    ['an extension with neither day recorded is in effect every day', undated, '2020-09-18', 'in force'],
    ['also on days before the first end', undated, '2020-05-01', 'in force'],
    [
      'an extension is in effect from the later of the days it was made and takes effect',
      historyOf([original(fiveYears), extension({ made: '2020-12-01', effect: '2020-09-18', end: '2030' })]),
      '2020-11-30',
      'term passed',
    ],
    [
      'and on that day',
      historyOf([original(fiveYears), extension({ made: '2020-12-01', effect: '2020-09-18', end: '2030' })]),
      '2020-12-01',
      'in force',
    ],
  ])
  it.each([
    ['the first term counts while nothing else is in effect', '2017-12-31', '2020-09-17'],
    ['the third instrument counts when it is in effect', '2018-01-01', '2023-03-31'],
    ['and still when a lower-numbered one comes into effect after it', '2019-01-01', '2023-03-31'],
  ])('%s', (_sentence, on, endsOn) => {
    expect(standingOn(outOfOrder, day(on)).endsOn).toBe(endsOn)
  })
})

describe('renewals, directions and variations count as the instruments they are', () => {
  const renewed = historyOf([original(fiveYears), renewal({ effect: '2019-04-01', end: '2030-03-31' })])
  const directed = historyOf([
    original(fiveYears),
    direction({ made: '2020-08-01', effect: '2020-09-01', end: '2026-12-31' }),
  ])
  const varied = historyOf([
    original({ ...fiveYears, notice: 12 }),
    variation({ made: '2016-03-01', effect: '2016-04-01', notice: 3 }),
  ])
  statusesAre([
    ['before its renewal takes effect an agreement has its first term', renewed, '2019-03-31', 'in force'],
    ['a renewed agreement is in force in its new term', renewed, '2029-09-29', 'in force'],
    ['and expires with that', renewed, '2029-09-30', 'expiring'],
    ['a renewal after the term has passed takes it up again', RENEWED_LATE, '2021-04-01', 'in force'],
    ['and not the day before', RENEWED_LATE, '2021-03-31', 'term passed'],
    ['a renewal until ended has no last day', RENEWED_LATE, '2099-01-01', 'in force'],
    ['before a direction takes effect the old end counts', directed, '2020-08-31', 'expiring'],
    ['a direction moves the end', directed, '2020-09-01', 'in force'],
    ['and its end is the last day in force', directed, '2026-12-31', 'expiring'],
    ['after which the term has passed', directed, '2027-01-01', 'term passed'],
    ['a variation leaves the end where it is', varied, '2020-09-18', 'term passed'],
  ])
  it.each([
    ['before a variation takes effect the old notice counts', varied, '2016-03-31', '2019-09-17'],
    ['a variation may change the notice period', varied, '2016-04-01', '2020-06-17'],
    ['one that does not speak of it leaves it', VARIED_OTHERWISE, '2016-04-01', '2019-09-17'],
    ['one may take it away', VARIED_AWAY, '2016-04-01', null],
  ])('%s', (_sentence, history, on, noticeOn) => {
    expect(standingOn(history, day(on)).noticeOn).toBe(noticeOn)
  })
})

describe('a correction stands in the place of what it corrects', () => {
  const corrected = historyOf([
    original({ effect: '2015', end: '2020-09-17' }),
    extension({ made: '2020-09-01', end: '2025-03-31' }),
    original({ effect: '2015', end: '2019-09-17', corrects: 1 }),
  ])
  const twice = historyOf([
    original({ effect: '2015', end: '2020-09-17' }),
    original({ effect: '2015', end: '2021-09-17', corrects: 1 }),
    original({ effect: '2015', end: '2022-09-17', corrects: 2 }),
  ])
  statusesAre([
    ['a corrected first term does not outrank the extension after it', corrected, '2021-01-01', 'in force'],
    ['the correction is what counts before the extension', corrected, '2019-09-18', 'term passed'],
    ['a correction of a correction is what counts', twice, '2022-09-17', 'expiring'],
    ['and neither of those it corrects', twice, '2022-09-18', 'term passed'],
    [
      'a termination recorded by mistake ends nothing once it is corrected',
      historyOf([
        original({ effect: '2015', end: 'until ended' }),
        termination({ made: '2018-05-01' }),
        recordedInError({ corrects: 2 }),
      ]),
      '2026-11-23',
      'in force',
    ],
    [
      'an extension recorded in error is as if it had never been',
      historyOf([
        original(fiveYears),
        extension({ made: '2020-01-01', end: '2030' }),
        recordedInError({ corrects: 2 }),
      ]),
      '2020-09-18',
      'term passed',
    ],
    [
      'an original recorded in error leaves a draft',
      historyOf([original(fiveYears), recordedInError({ corrects: 1 })]),
      '2018-01-01',
      'draft',
    ],
  ])
  it('the original that stands is the one that corrects it', () => {
    expect(originalOf(twice.instruments)?.number).toBe(3)
  })
})

describe('an agreement ends when somebody ends it', () => {
  const terminated = historyOf([
    original(fiveYears),
    termination({ made: '2018-03-01', effect: '2018-05-01' }),
  ])
  statusesAre([
    ['a termination ends it on the day it takes effect', terminated, '2018-05-01', 'ended'],
    ['and not on the day before', terminated, '2018-04-30', 'in force'],
    [
      'a term that passed is ended from the day its lapse is confirmed',
      historyOf([original(fiveYears), confirmedLapse({ made: '2026-11-23' })]),
      '2026-11-23',
      'ended',
    ],
    [
      'and had only passed until then',
      historyOf([original(fiveYears), confirmedLapse({ made: '2026-11-23' })]),
      '2026-11-22',
      'term passed',
    ],
    [
      'another agreement takes its place on a day',
      historyOf([original(fiveYears)], { superseded: '2018-05-01' }),
      '2018-05-01',
      'ended',
    ],
    [
      'and not before',
      historyOf([original(fiveYears)], { superseded: '2018-05-01' }),
      '2018-04-30',
      'in force',
    ],
    [
      'superseded in a year counts from its first day',
      historyOf([original(fiveYears)], { superseded: '2018' }),
      '2018-01-01',
      'ended',
    ],
    [
      'superseded on a day nobody recorded is ended on every day',
      historyOf([original(fiveYears)], { superseded: 'not recorded' }),
      '2015-10-01',
      'ended',
    ],
    [
      'a termination without a date ends it on every day',
      historyOf([original(fiveYears), termination()]),
      '2016-01-01',
      'ended',
    ],
  ])
})

describe('an agreement is a draft while nothing is made', () => {
  statusesAre([
    ['without any instrument', historyOf([]), '2026-11-23', 'draft'],
    [
      'before its only instrument is made',
      historyOf([original({ made: '2027-01-01' })]),
      '2026-11-23',
      'draft',
    ],
    [
      'an instrument without a date counts as made',
      historyOf([original()]),
      '1900-01-01',
      'term not recorded',
    ],
  ])
})

describe('an agreement awaits signature', () => {
  const both = { derbyshire: [null, null], lincolnshire: [null, null] } satisfies Record<string, [null, null]>
  const made = { made: '2020-01-01', effect: '2020-02-01', end: 'until ended' }
  const half = historyOf([original({ ...made, signed: { derbyshire: '2020-01-01' } })], { parties: both })
  const later = historyOf(
    [original({ ...made, signed: { derbyshire: '2020-01-01', lincolnshire: '2020-03-10' } })],
    {
      parties: both,
    },
  )
  statusesAre([
    [
      'when signatures are recorded and a current party has not signed',
      half,
      '2020-02-01',
      'awaiting signature',
    ],
    ['until the last party signs', later, '2020-03-09', 'awaiting signature'],
    ['and no longer on the day it signs', later, '2020-03-10', 'in force'],
    ['not having commenced comes first', half, '2020-01-31', 'not commenced'],
    [
      'a passed term comes first',
      historyOf([original({ ...made, end: '2020-06-30', signed: { derbyshire: null } })], { parties: both }),
      '2020-07-01',
      'term passed',
    ],
    [
      'awaiting a signature comes before an unknown term',
      historyOf([original({ effect: '2020', signed: { derbyshire: null } })], { parties: both }),
      '2026-11-23',
      'awaiting signature',
    ],
    [
      'awaiting a signature comes before expiring',
      historyOf([original({ effect: '2020', end: '2026-12-31', signed: { derbyshire: null } })], {
        parties: both,
      }),
      '2026-11-23',
      'awaiting signature',
    ],
    [
      'where no signature is recorded at all, none is awaited',
      historyOf([original(made)], { parties: both }),
      '2026-11-23',
      'in force',
    ],
    [
      'a signature whose day nobody wrote down counts as signed',
      historyOf([original({ ...made, signed: { derbyshire: null, lincolnshire: null } })], { parties: both }),
      '2020-02-01',
      'in force',
    ],
    [
      'nobody waits for a party that has left',
      historyOf([original({ ...made, signed: { derbyshire: null } })], {
        parties: { derbyshire: [null, null], lincolnshire: [null, '2021-05-31'] },
      }),
      '2021-06-01',
      'in force',
    ],
    [
      'but does on its last day',
      historyOf([original({ ...made, signed: { derbyshire: null } })], {
        parties: { derbyshire: [null, null], lincolnshire: [null, '2021-05-31'] },
      }),
      '2021-05-31',
      'awaiting signature',
    ],
    [
      'nobody waits for a party that joined after it was made',
      historyOf([original({ ...made, signed: { derbyshire: null } })], {
        parties: { derbyshire: [null, null], kent: ['2022-01-01', null] },
      }),
      '2026-11-23',
      'in force',
    ],
    [
      'a successor has signed where its predecessor did',
      historyOf([original({ made: '2020', end: 'until ended', signed: { commissioner: '2020-02-01' } })], {
        parties: { commissioner: [null, '2024-05-06'], 'mayor for commissioner': ['2024-05-07', null] },
      }),
      '2026-11-23',
      'in force',
    ],
    [
      'and is waited for where it did not, though it came after the agreement was made on a day nobody wrote down',
      historyOf([original({ end: 'until ended', signed: { derbyshire: null } })], {
        parties: {
          derbyshire: [null, null],
          commissioner: [null, '2024-05-06'],
          'mayor for commissioner': ['2024-05-07', null],
        },
      }),
      '2026-11-23',
      'awaiting signature',
    ],
    [
      'and on a day somebody did: it was there where its predecessor was',
      historyOf([original({ made: '2020', end: 'until ended', signed: { derbyshire: null } })], {
        parties: {
          derbyshire: [null, null],
          commissioner: [null, '2024-05-06'],
          'mayor for commissioner': ['2024-05-07', null],
        },
      }),
      '2026-11-23',
      'awaiting signature',
    ],
    [
      'signatures of an extension say nothing about the original',
      historyOf(
        [original(made), extension({ made: '2021', end: 'until ended', signed: { derbyshire: null } })],
        {
          parties: both,
        },
      ),
      '2026-11-23',
      'in force',
    ],
  ])
  it('says whose signature is awaited', () => {
    expect(unsignedOn(half, day('2020-02-01')).map((party) => party.id)).toEqual(['lincolnshire'])
    expect(unsignedOn(later, day('2020-03-10'))).toEqual([])
  })
})

describe('the first status that holds is the one it has', () => {
  statusesAre([
    [
      'ended comes before draft',
      historyOf([original({ made: '2027' })], { superseded: '2026' }),
      '2026-11-23',
      'ended',
    ],
    [
      'ended comes before term passed',
      historyOf([original(fiveYears), termination({ made: '2021-01-01' })]),
      '2021-01-01',
      'ended',
    ],
    [
      'draft comes before not commenced',
      historyOf([original({ made: '2027-01-01', effect: '2028-01-01' })]),
      '2026-12-31',
      'draft',
    ],
    [
      'not commenced comes before awaiting signature',
      historyOf([original({ made: '2026', effect: '2027-01-01', signed: { a: null } })], {
        parties: { b: [null, null] },
      }),
      '2026-12-31',
      'not commenced',
    ],
  ])
})

describe('the notice period on a day', () => {
  const said = historyOf([
    original({ ...fiveYears, notice: 6 }),
    variation({ effect: '2018-01-01', notice: 3 }),
    variation({ effect: '2019-01-01' }),
    variation({ effect: '2020-01-01', notice: 'none' }),
  ])
  it.each<[string, AgreementHistory, string, Notice]>([
    ['is that of the latest instrument in effect', said, '2018-01-01', { kind: 'months', months: 3 }],
    ['that speaks of it', said, '2019-01-01', { kind: 'months', months: 3 }],
    ['and may be known to be none', said, '2020-01-01', { kind: 'none' }],
    ['or nobody wrote it down', historyOf([original(fiveYears)]), '2020-01-01', { kind: 'not recorded' }],
  ])('%s', (_sentence, history, on, notice) => {
    expect(standingOn(history, day(on)).notice).toEqual(notice)
  })
})

describe('the notice date is the end minus the notice months', () => {
  const noticeOn = (history: AgreementHistory, on: string) => standingOn(history, day(on)).noticeOn
  it.each<[string, AgreementHistory, string, string | null]>([
    [
      '31 August minus 2 months is 30 June',
      historyOf([original({ effect: '2015', end: '2026-08-31', notice: 2 })]),
      '2026-01-01',
      '2026-06-30',
    ],
    [
      '31 March minus 1 month is 29 February in a leap year',
      historyOf([original({ effect: '2015', end: '2024-03-31', notice: 1 })]),
      '2023-01-01',
      '2024-02-29',
    ],
    [
      'counted from the current term’s end, not the first one’s',
      historyOf([
        original({ ...fiveYears, notice: 6 }),
        extension({ effect: '2020-09-18', end: '2025-03-31' }),
      ]),
      '2020-09-18',
      '2024-09-30',
    ],
    [
      'and from the first one’s while that is current',
      historyOf([
        original({ ...fiveYears, notice: 6 }),
        extension({ effect: '2020-09-18', end: '2025-03-31' }),
      ]),
      '2020-09-17',
      '2020-03-17',
    ],
    [
      'an instrument in effect may change the notice period',
      historyOf([original({ ...fiveYears, notice: 6 }), variation({ effect: '2018-01-01', notice: 12 })]),
      '2018-01-01',
      '2019-09-17',
    ],
    [
      'or take the right to walk out away',
      historyOf([original({ ...fiveYears, notice: 6 }), variation({ effect: '2018-01-01', notice: 'none' })]),
      '2018-01-01',
      null,
    ],
    [
      'there is none where no clause gives notice',
      historyOf([original({ ...fiveYears, notice: 'none' })]),
      '2018-01-01',
      null,
    ],
    ['nor where nobody wrote it down', historyOf([original(fiveYears)]), '2018-01-01', null],
    [
      'nor in a term that runs until ended',
      historyOf([original({ effect: '2015', end: 'until ended', notice: 12 })]),
      '2018-01-01',
      null,
    ],
    [
      'an end known to the month counts as its last day',
      historyOf([original({ effect: '2015', end: '2026-08', notice: 2 })]),
      '2018-01-01',
      '2026-06-30',
    ],
  ])('%s', (_sentence, history, on, notice) => {
    expect(noticeOn(history, on)).toBe(notice)
  })
})
