import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import type { Actor } from '../access/actor'
import type { ForceId, RegionId } from '../ids'
import { direction, extension, historyOf, original, renewal, termination } from '../testing/histories'
import { directionForm, whyNotDirect, whyNotThisDirection } from './direction'
import { renewalForm, whyNotRenew, whyNotThisRenewal } from './renewal'
import type { AgreementHistory } from './status'
import { variationForm, whyNotThisVariation, whyNotVary } from './variation'

const today = day('2026-11-23')
const derbyshire = 'derbyshire' as ForceId
const office = { role: 'office', forceId: derbyshire, regionId: 'em' as RegionId } as Actor
const toMarch2027 = original({ effect: '2015-04-01', end: '2027-03-31' })

function maintained(history: AgreementHistory) {
  const theirs = { scope: 'regional' as const, regionIds: [], currentForceIds: [derbyshire] }
  return { ...history, ...theirs, draftingForceId: null, isDraft: false }
}

const deeds = { vary: whyNotVary, renew: whyNotRenew, direct: whyNotDirect }

describe('who may vary, renew or direct what', () => {
  type Row = [string, Parameters<typeof historyOf>[0], Record<keyof typeof deeds, string | null>]
  const all = (reason: string | null) => ({ vary: reason, renew: reason, direct: reason })
  it.each<Row>([
    ['a term that runs may be', [toMarch2027], all(null)],
    ['one that has passed may be', [original({ effect: '2015', end: '2020' })], all(null)],
    ['one whose end is not recorded may be', [original()], all(null)],
    [
      'one that runs until ended may be, but has no end to move',
      [original({ end: 'until ended' })],
      { vary: null, renew: null, direct: 'runs until ended' },
    ],
    ['one that has ended may not be', [toMarch2027, termination({ effect: '2021' })], all('already ended')],
    ['one that will end may not be', [toMarch2027, termination({ effect: '2027' })], all('ending recorded')],
    ['a draft may not be', [], all('nothing made')],
  ])('%s', (_sentence, said, expected) => {
    const agreement = maintained(historyOf(said))
    for (const [name, whyNot] of Object.entries(deeds)) {
      const reason = expected[name as keyof typeof deeds]
      expect(whyNot(agreement, office, today), name).toEqual(reason && { reason })
    }
  })

  it('an audit committee does none of it, whatever the agreement’s state', () => {
    const audit = { ...office, role: 'audit' } as Actor
    for (const whyNot of Object.values(deeds))
      expect(whyNot(maintained(historyOf([])), audit, today)).toEqual({
        reason: 'audit committees change nothing',
      })
  })
})

describe('what a variation may say', () => {
  const said = { takesEffectOn: partialDay('2026-12-01'), madeOn: partialDay('2026-11-17'), signatures: [] }
  it.each([
    ['anything from the day the agreement commences', { takesEffectOn: partialDay('2015-04-01') }, null],
    ['and from a month or year in which it does', { takesEffectOn: partialDay('2015') }, null],
    [
      'not from before it commences',
      { takesEffectOn: partialDay('2015-03') },
      { reason: 'takes effect before it commences', commences: '2015-04-01' },
    ],
    ['not made tomorrow', { madeOn: partialDay('2026-11-24') }, { reason: 'made in the future' }],
    [
      'not signed by a stranger',
      { signatures: [{ partyId: 'x' as never, signedOn: null, signedBy: 'A' }] },
      { reason: 'signed by no party', partyId: 'x' },
    ],
  ])('%s', (_sentence, other, whyNot) => {
    expect(whyNotThisVariation(historyOf([toMarch2027]), { ...said, ...other }, today)).toEqual(whyNot)
  })
})

describe('what a renewal may say', () => {
  const said = {
    ...{ takesEffectOn: partialDay('2026-12-01'), madeOn: partialDay('2026-11-17'), signatures: [] },
    end: { kind: 'on' as const, on: partialDay('2030-03-31') },
  }
  const on = (end: string) => ({ end: { kind: 'on' as const, on: partialDay(end) } })
  it.each([
    ['a later end, also before the old one has come', {}, null],
    ['that it runs until ended', { end: { kind: 'until ended' as const } }, null],
    ['not the old end again', on('2027-03-31'), { reason: 'end not after', end: '2027-03-31' }],
    [
      'not from before the agreement commences',
      { takesEffectOn: partialDay('2014') },
      { reason: 'takes effect before it commences', commences: '2015-04-01' },
    ],
    [
      'not from after its own end',
      { takesEffectOn: partialDay('2031') },
      { reason: 'takes effect after its end' },
    ],
    ['not made tomorrow', { madeOn: partialDay('2026-11-24') }, { reason: 'made in the future' }],
  ])('%s', (_sentence, other, whyNot) => {
    expect(whyNotThisRenewal(historyOf([toMarch2027]), { ...said, ...other }, today)).toEqual(whyNot)
  })
})

describe('what a direction may say', () => {
  const said = {
    ...{ endOn: day('2027-09-30'), takesEffectOn: partialDay('2026-12-01') },
    madeOn: partialDay('2026-11-17'),
  }
  it.each([
    ['a later end', {}, [], null],
    ['not an earlier one', { endOn: day('2027-01-31') }, [], { reason: 'end not after', end: '2027-03-31' }],
    [
      'an end after every one that stands, whatever set it',
      {},
      [extension({ end: '2028' }), direction({ end: '2029' }), renewal({ end: '2031' })],
      { reason: 'end not after', end: '2031-12-31' },
    ],
    [
      'not from after its own end',
      { takesEffectOn: partialDay('2028') },
      [],
      { reason: 'takes effect after its end' },
    ],
    ['not made tomorrow', { madeOn: partialDay('2026-11-24') }, [], { reason: 'made in the future' }],
    [
      'not from before the agreement commences',
      { takesEffectOn: partialDay('2015-03') },
      [],
      { reason: 'takes effect before it commences', commences: '2015-04-01' },
    ],
    [
      'not made after its own end',
      { madeOn: partialDay('2026-06'), takesEffectOn: partialDay('2026-01'), endOn: day('2026-05-31') },
      [],
      { reason: 'end not after', end: '2027-03-31' },
    ],
  ])('%s', (_sentence, other, later, whyNot) => {
    const history = historyOf([toMarch2027, ...later])
    expect(whyNotThisDirection(history, { ...said, ...other }, today)).toEqual(whyNot)
  })
})

describe('their forms list their troubles in the order of the form', () => {
  const nothing = { reference: 'EM-0001', version: '3' }
  it.each([
    [
      variationForm,
      [
        'Enter what the variation changes',
        'Select whether it changes the notice period',
        'Enter the date the variation takes effect',
        'Enter the date the variation was made',
        'Select how the variation was made',
        'Enter why the agreement is varied',
      ],
    ],
    [
      renewalForm,
      [
        'Enter the date the new term commences',
        'Select when the term ends',
        'Select whether a party may leave by notice',
        'Enter the date the renewal was made',
        'Select how the renewal was made',
        'Enter why the agreement is renewed',
      ],
    ],
    [
      directionForm,
      [
        'Enter the new end date',
        'Enter what it directs',
        'Enter the date of the direction',
        'Enter the date the direction takes effect',
        'Enter why the direction is recorded',
      ],
    ],
  ])('%#', (form, messages) => {
    expect(form.safeParse(nothing).error?.issues.map((issue) => issue.message)).toEqual(messages)
  })

  it('and read what is given', () => {
    const date = { day: '1', month: 'April', year: '2027' }
    const document = { ...nothing, takesEffectOn: date, madeOn: { year: '2026' }, form: 'deed', why: ' So ' }
    expect(renewalForm.parse({ ...document, endKind: 'until ended', noticeKind: 'none' })).toEqual({
      ...{ reference: 'EM-0001', version: 3, takesEffectOn: '2027-04-01', madeOn: '2026', form: 'deed' },
      ...{ end: { kind: 'until ended' }, notice: { kind: 'none' }, signatures: [], keptAt: null, why: 'So' },
    })
    expect(
      variationForm.parse({ ...document, setsOut: 'Custody', noticeKind: 'months', noticeMonths: '6' }),
    ).toMatchObject({ setsOut: 'Custody', notice: { kind: 'months', months: 6 } })
  })
})
