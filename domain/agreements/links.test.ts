import { describe, expect, it } from 'vitest'
import { partialDay } from '@/lib/dates/partial-day'
import type { AgreementId } from '../ids'
import { historyOf, original } from '../testing/histories'
import { livesBeneath, parentForm, whyNotLeaveBeneath, whyNotThisParent } from './parent'
import { STATUSES } from './status'
import { whyNotThisSuccessor } from './supersession'

const [one, two] = ['one' as AgreementId, 'two' as AgreementId]
const link = { from: one, to: two, leadsBack: false }

describe('an overarching agreement', () => {
  it('is another one, that is not beneath this one', () => {
    expect(whyNotThisParent(link)).toBeNull()
    expect(whyNotThisParent({ ...link, to: one })).toEqual({ reason: 'beneath itself' })
    expect(whyNotThisParent({ ...link, leadsBack: true })).toEqual({ reason: 'parent beneath it' })
  })

  it('does not end in silence while agreements beneath it live', () => {
    expect(whyNotLeaveBeneath([], undefined)).toBeNull()
    expect(whyNotLeaveBeneath([{ reference: 'EM-0003' }], undefined)).toEqual({
      reason: 'agreements beneath it',
      references: ['EM-0003'],
    })
    expect(whyNotLeaveBeneath([{ reference: 'EM-0003' }], 'they go on')).toBeNull()
    const living = STATUSES.filter((status) => livesBeneath({ status }))
    expect(STATUSES.filter((status) => !living.includes(status))).toEqual(['draft', 'ended'])
  })

  it('is named by its reference, in capitals or not; none is an answer', () => {
    const about = { reference: 'EM-0001', version: '1', why: 'Clause 2' }
    expect(parentForm.parse({ ...about, parent: ' em-0007 ' }).parent).toBe('EM-0007')
    expect(parentForm.parse({ ...about, parent: '' }).parent).toBeNull()
  })
})

describe('an agreement that takes the place of another', () => {
  const made = { ...link, isDraft: false }
  const since2020 = historyOf([original({ effect: '2020-04-01' })])

  it.each([
    ['is another one', made, null, null],
    ['is not itself', { ...made, to: one }, null, { reason: 'its own successor' }],
    ['has been made', { ...made, isDraft: true }, null, { reason: 'successor not made' }],
    [
      'is none whose place this one takes',
      { ...made, leadsBack: true },
      null,
      { reason: 'successor follows it' },
    ],
    ['does so after this one commences', made, partialDay('2020-05'), null],
    [
      'does not before it',
      made,
      partialDay('2020-04-01'),
      { reason: 'ends before it commences', commences: '2020-04-01' },
    ],
  ])('%s', (_sentence, linked, from, whyNot) => {
    expect(whyNotThisSuccessor(since2020, linked, from)).toEqual(whyNot)
  })
})
