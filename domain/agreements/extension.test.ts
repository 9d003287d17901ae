import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import type { Actor } from '../access/actor'
import type { ForceId, OfficeId, RegionId } from '../ids'
import type { ReviewResult } from '../reviews/review'
import { extension, historyOf, original, termination } from '../testing/histories'
import { agreedExtension, extensionForm, whyNotExtend, whyNotThisExtension } from './extension'
import type { AgreementHistory } from './status'

const today = day('2026-11-23')
const derbyshire = 'derbyshire' as ForceId
const office = { role: 'office', forceId: derbyshire, regionId: 'em' as RegionId } as Actor
const toSeptember2020 = original({ effect: '2015-09-18', end: '2020-09-17' })

function maintained(history: AgreementHistory) {
  const theirs = { scope: 'regional', regionIds: [], currentForceIds: [derbyshire] } as const
  return {
    ...history,
    ...theirs,
    regionIds: [],
    currentForceIds: [derbyshire],
    draftingForceId: null,
    isDraft: false,
  }
}

describe('who may extend what', () => {
  it.each([
    ['a term that has passed may be extended', [toSeptember2020], null],
    ['one whose end is not recorded may be', [original()], null],
    ['one that runs until ended has no end to move', [original({ end: 'until ended' })], 'runs until ended'],
    ['one that has ended may not be', [toSeptember2020, termination({ effect: '2021' })], 'already ended'],
    ['one that will end may not be', [toSeptember2020, termination({ effect: '2027' })], 'ending recorded'],
    [
      'one whose ending was recorded in error may be',
      [toSeptember2020, termination({ effect: '2021' }), { kind: 'recorded in error' as const, corrects: 2 }],
      null,
    ],
    ['a draft may not be: nothing is made', [], 'nothing made'],
  ])('%s', (_sentence, said, reason) => {
    const whyNot = whyNotExtend(maintained(historyOf(said)), office, today)
    expect(whyNot).toEqual(reason && { reason })
  })

  it('an audit committee extends nothing, whatever its state', () => {
    const audit = { ...office, role: 'audit' } as Actor
    expect(whyNotExtend(maintained(historyOf([])), audit, today)).toEqual({
      reason: 'audit committees change nothing',
    })
  })
})

describe('what an extension may say', () => {
  const to2028 = { endOn: day('2028-03-31'), takesEffectOn: day('2026-12-01'), madeOn: day('2026-11-17') }
  it.each([
    ['a later end, made by today', {}, null],
    ['no dates at all, as a published page may leave it', { takesEffectOn: null, madeOn: null }, null],
    ['the day after the last one in force', { ...EARLY, endOn: day('2020-09-18') }, null],
    ['not the last day again', { endOn: day('2020-09-17') }, { reason: 'end not after', end: '2020-09-17' }],
    [
      'not from after its own end',
      { takesEffectOn: day('2028-04-01') },
      { reason: 'takes effect after its end' },
    ],
    ['and from a month in which the agreement commences', { takesEffectOn: partialDay('2015-09') }, null],
    [
      'not from before it commences',
      { takesEffectOn: day('2015-09-17') },
      { reason: 'takes effect before it commences', commences: '2015-09-18' },
    ],
    ['not made tomorrow', { madeOn: day('2026-11-24') }, { reason: 'made in the future' }],
    ['not made after its own end', { ...EARLY, madeOn: day('2022-01-01') }, { reason: 'made after its end' }],
  ])('%s', (_sentence, said, whyNot) => {
    const history = historyOf([toSeptember2020])
    expect(whyNotThisExtension(history, { ...to2028, signatures: [], ...said }, today)).toEqual(whyNot)
  })

  it('its end is after every end that stands, not only after the latest', () => {
    const cutShort = { ...toSeptember2020, kind: 'direction' as const, end: '2025' }
    const history = historyOf([toSeptember2020, extension({ end: '2029' }), cutShort])
    expect(whyNotThisExtension(history, { ...to2028, signatures: [] }, today)).toEqual({
      reason: 'end not after',
      end: '2029-12-31',
    })
  })
})

const EARLY = { endOn: day('2021-03-31'), takesEffectOn: day('2020-09-18'), madeOn: day('2020-09-01') }

describe('what a review agreed to', () => {
  const chief = 'chief' as OfficeId
  const body = 'body' as OfficeId
  const until = day('2028-03-31')
  const extend = (officeId: OfficeId, to = until) => ({
    ...{ id: officeId, correctsId: null, officeId, decision: 'extend' as const, until: to },
  })
  it.each<[string, ReturnType<typeof extend>[], ReviewResult | null, string | null]>([
    ['both to one day: that day', [extend(chief), extend(body)], null, until],
    ['only one yet: nothing', [extend(chief)], null, null],
    ['to different days: nothing', [extend(chief), extend(body, day('2029-03-31'))], null, null],
    ['once closed: what it was closed with', [], { kind: 'agreed', decision: 'extend', until }, until],
    ['closed with another decision: nothing', [], { kind: 'agreed', decision: 'vary', until: null }, null],
  ])('%s', (_sentence, decisions, outcome, agreed) => {
    const asked = [{ officeId: chief }, { officeId: body }]
    expect(agreedExtension({ asked, decisions, outcome })).toBe(agreed)
  })
})

describe('an extension as its form sends it', () => {
  const whole = { day: '31', month: 'March', year: '2028' }
  const sent = {
    ...{ reference: 'EM-0001', version: '3', endOn: whole, takesEffectOn: whole, madeOn: { year: '2026' } },
    ...{ form: 'deed', keptAt: ' ', why: ' It goes on ' },
  }
  it('is read, with what is left out as not known', () => {
    expect(extensionForm.parse(sent)).toEqual({
      ...{ reference: 'EM-0001', version: 3, endOn: '2028-03-31', takesEffectOn: '2028-03-31' },
      ...{ madeOn: '2026', form: 'deed', keptAt: null, why: 'It goes on', signatures: [], review: null },
    })
  })
  it('lists its troubles in the order of the form', () => {
    const read = extensionForm.safeParse({ reference: 'EM-0001', version: '3' })
    expect(read.error?.issues.map((issue) => issue.message)).toEqual([
      'Enter the new end date',
      'Enter the date the extension takes effect',
      'Enter the date the extension was made',
      'Select how the extension was made',
      'Enter why the agreement is extended',
    ])
  })
})
