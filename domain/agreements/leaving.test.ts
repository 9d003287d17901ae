import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { historyOf, original, termination } from '../testing/histories'
import { aRecordedParty } from '../testing/parties'
import { whyNotLeave } from './leaving'

const kent = aRecordedParty('Kent')
const sussex = aRecordedParty('Sussex', { from: '2020-05' })
const left = aRecordedParty('Surrey', { to: '2018-04-30' })
const agreement = {
  ...historyOf([original(), termination({ effect: '2030-01-01' })]),
  parties: [kent, sussex, left],
}
const leaving = (leavers: { id: typeof kent.id }[], from: string, parties = agreement.parties) =>
  whyNotLeave({ ...agreement, parties }, { leavers: leavers.map((one) => one.id), from: day(from) })

describe('a party leaves', () => {
  it.each([
    ['on a day to come', [kent], '2027-01-01', null],
    ['on a day long past, while another remains who joined later', [kent], '2019-01-01', null],
    ['where it joined the month before', [sussex], '2020-05-02', null],
    [
      'but not before it joined',
      [sussex],
      '2020-05-01',
      { reason: 'leaves before it joined', name: 'Sussex', joined: '2020-05-01' },
    ],
    [
      'but not twice',
      [left],
      '2019-01-01',
      { reason: 'leaves already', name: 'Surrey', lastOn: '2018-04-30' },
    ],
    ['but not together with every other', [kent, sussex], '2027-01-01', { reason: 'nobody would remain' }],
    ['but not from what has ended by then', [kent], '2030-01-01', { reason: 'ended by then' }],
    ['but not if it is none', [aRecordedParty('Essex')], '2027-01-01', { reason: 'leaver is no party' }],
  ])('%s', (_sentence, leavers, from, whyNot) => {
    expect(leaving(leavers, from)).toEqual(whyNot)
  })

  it('but not on a day on which it is a party again', () => {
    const again = aRecordedParty('Kent', { ...kent, id: left.id, from: '2025-01-01' })
    const parties = [kent, again, sussex]
    expect(leaving([kent], '2025-01-01', parties)).toBeNull()
    expect(leaving([kent], '2025-01-02', parties)).toEqual({ reason: 'party again since', name: 'Kent' })
  })
})
