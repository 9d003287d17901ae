import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import type { Actor } from '../access/actor'
import { confirmedLapse, extension, historyOf, original, termination } from '../testing/histories'
import { endingForm, lapseForm, whyNotConfirmLapse, whyNotEnd, whyNotThisEnding } from './ending'
import type { AgreementHistory } from './status'

const today = day('2026-11-23')
const register = { role: 'system' } as Actor
const toSeptember2020 = original({ effect: '2015-09-18', end: '2020-09-17' })
const to2030 = original({ effect: '2015-09-18', end: '2030-09-17' })

function maintained(history: AgreementHistory) {
  const nobodys = { scope: 'regional' as const, regionIds: [], currentForceIds: [] }
  return { ...history, ...nobodys, draftingForceId: null, isDraft: false }
}

describe('which agreement may be ended', () => {
  it.each([
    ['one in force', [to2030], null],
    ['one whose term has passed: the days between stay a lapse', [toSeptember2020], null],
    ['not a draft', [], 'nothing to end'],
    ['not one that has ended', [to2030, termination({ effect: '2026' })], 'already ended'],
    ['not one that will end', [to2030, termination({ effect: '2027' })], 'ending recorded'],
  ])('%s', (_sentence, said, reason) => {
    expect(whyNotEnd(maintained(historyOf(said)), register, today)).toEqual(reason && { reason })
  })
})

describe('what an ending may say', () => {
  const ending = { takesEffectOn: day('2026-12-01'), madeOn: day('2026-11-17'), signatures: [] }
  it.each([
    ['a day to come, made by today', {}, null],
    ['a day that has been', { takesEffectOn: day('2020-01-01') }, null],
    ['not made tomorrow', { madeOn: day('2026-11-24') }, { reason: 'made in the future' }],
    [
      'not the day it commences: it would have been in force on none',
      { takesEffectOn: day('2015-09-18') },
      { reason: 'ends before it commences', commences: '2015-09-18' },
    ],
  ])('%s', (_sentence, said, whyNot) => {
    const agreement = { ...historyOf([to2030]), parties: [] }
    expect(whyNotThisEnding(agreement, { ...ending, ...said }, today)).toEqual(whyNot)
  })
})

describe('which lapse may be confirmed', () => {
  const later = { effect: '2026-12-01' }
  it.each([
    ['that of a term passed, with nothing since', [toSeptember2020], null],
    ['none on the last day in force', [original({ end: '2026-11-23' })], 'term not passed'],
    ['none where no end is recorded', [original()], 'term not passed'],
    [
      'none that is confirmed already',
      [toSeptember2020, confirmedLapse({ made: '2026' })],
      'term not passed',
    ],
    [
      'none where an extension is recorded that is to take effect',
      [toSeptember2020, extension({ ...later, end: '2028' })],
      'extension recorded',
    ],
    [
      'none where it is to run until ended',
      [toSeptember2020, extension({ ...later, end: 'until ended' })],
      'extension recorded',
    ],
    ['none where it is to end', [toSeptember2020, termination(later)], 'ending recorded'],
  ])('%s', (_sentence, said, reason) => {
    expect(whyNotConfirmLapse(maintained(historyOf(said)), register, today)).toEqual(reason && { reason })
  })
})

describe('what the forms ask for, in their order', () => {
  const about = { reference: 'EM-0001', version: '1' }
  it.each([
    [
      'an ending',
      endingForm,
      [
        'Select who it ends for',
        'Enter the first day it is no longer in force',
        'Enter the date the ending was made',
        'Select how the ending was made',
        'Enter why the agreement ends',
      ],
    ],
    [
      'a lapse',
      lapseForm,
      ['Enter the name of the person who confirms it', 'Enter why the agreement lapsed'],
    ],
  ])('%s', (_sentence, form, messages) => {
    expect(form.safeParse(about).error?.issues.map((issue) => issue.message)).toEqual(messages)
  })
})
