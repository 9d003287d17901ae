import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { newId } from '../ids'
import { historyOf, original } from '../testing/histories'
import { aRecordedParty } from '../testing/parties'
import { noticeClock, whyNotThisWithdrawal, withdrawalForm } from './withdrawal'

const kent = aRecordedParty('Kent')
const agreement = { ...historyOf([original()]), parties: [kent, aRecordedParty('Sussex')] }
const today = day('2026-11-23')
const withdrawal = {
  ...{ parties: [kent.id], madeOn: day('2026-11-01'), takesEffectOn: day('2027-11-01') },
  ...{ form: 'agreement' as const, keptAt: null, why: 'x', signatures: [] },
}

describe('what a withdrawal may say', () => {
  it.each([
    ['a day to come, by notice given', {}, null],
    ['a day in the past', { madeOn: partialDay('2018'), takesEffectOn: day('2018-05-01') }, null],
    ['not notice given tomorrow', { madeOn: day('2026-11-24') }, 'made in the future'],
    [
      'not notice given after it takes effect',
      { takesEffectOn: day('2026-10-31') },
      'notice after it takes effect',
    ],
    ['not that nobody remains', { parties: agreement.parties.map((one) => one.id) }, 'nobody would remain'],
  ])('%s', (_sentence, said, reason) => {
    expect(whyNotThisWithdrawal(agreement, { ...withdrawal, ...said }, today)).toEqual(reason && { reason })
  })
})

describe('the notice clock', () => {
  it.each([
    [12, '2026-11-01', { kind: 'runs', months: 12, until: '2027-11-01', earliest: '2027-11-02' }],
    [6, '2026-08-31', { kind: 'runs', months: 6, until: '2027-02-28', earliest: '2027-03-01' }],
    [3, '2026-11', { kind: 'runs', months: 3, until: '2027-02-01', earliest: '2027-02-02' }],
    ['none' as const, '2026-11-01', { kind: 'no right' }],
    [undefined, '2026-11-01', { kind: 'not recorded' }],
  ])('of %s months, notice given on %s', (notice, given, clock) => {
    const said = historyOf([original(notice === undefined ? {} : { notice })])
    expect(noticeClock(said, partialDay(given))).toEqual(clock)
  })
})

describe('its form', () => {
  const about = { reference: 'EM-0001', version: '1' }

  it('asks in its order', () => {
    expect(withdrawalForm.safeParse(about).error?.issues.map((issue) => issue.message)).toEqual([
      'Select who withdraws',
      'Enter the date notice was given',
      'Enter the first day no longer a party',
      'Select how notice was given',
      'Enter why they withdraw',
    ])
  })

  it('ticks the two of a force together or one by one, each once', () => {
    const [one, two] = [newId<'party'>(), newId<'party'>()]
    const boxes = (typed: { day: string; month: string; year: string }) => typed
    const typed = {
      ...{ ...about, parties: [`${one} ${two}`, two], form: 'deed', why: 'x' },
      madeOn: boxes({ day: '1', month: '11', year: '2026' }),
      takesEffectOn: boxes({ day: '1', month: '11', year: '2027' }),
    }
    expect(withdrawalForm.parse(typed).parties).toEqual([one, two])
  })
})
