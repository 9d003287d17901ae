import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { extension, historyOf, original, termination, variation } from '../testing/histories'
import { whyNotInThisPlace } from './in-this-place'
import { correctionForm, saysNothing, termForm } from './recorded-term'

const today = day('2026-11-23')
const nothing = {
  ...{ takesEffectOn: null, madeOn: null, signatures: [] },
  end: { kind: 'not recorded' as const },
}
const ending = (on: string) => ({ end: { kind: 'on' as const, on: day(on) } })

describe('what an original may say, with an extension to 2025 after it', () => {
  const history = historyOf([original(), extension({ end: '2025-03-31' })])
  it.each([
    ['nothing', {}, null],
    ['an end before the extension’s', ending('2024-03-31'), null],
    ['not the extension’s own end', ending('2025-03-31'), { reason: 'end not before', end: '2025-03-31' }],
    ['not that it runs until ended', { end: { kind: 'until ended' as const } }, { reason: 'extended later' }],
    ['that it took effect in a month of 2014', { takesEffectOn: partialDay('2014-04') }, null],
    [
      'not from after the extension’s end',
      { takesEffectOn: day('2025-04-01') },
      { reason: 'commences after a later end', end: '2025-03-31' },
    ],
    [
      'not from after its own end',
      { ...ending('2020-03-31'), takesEffectOn: day('2020-04-01') },
      { reason: 'takes effect after its end' },
    ],
    [
      'not made after its own end',
      { ...ending('2020-03-31'), madeOn: day('2020-04-01') },
      { reason: 'made after its end' },
    ],
    ['not made tomorrow', { madeOn: day('2026-11-24') }, { reason: 'made in the future' }],
  ])('%s', (_sentence, said, whyNot) => {
    expect(whyNotInThisPlace(history, 1, { ...nothing, ...said }, today)).toEqual(whyNot)
  })
})

describe('what may stand in another place', () => {
  it('an original may run until ended where a variation set the end', () => {
    const history = historyOf([original(), variation({ end: '2025-03-31' })])
    const untilEnded = { ...nothing, end: { kind: 'until ended' as const } }
    expect(whyNotInThisPlace(history, 1, untilEnded, today)).toBeNull()
  })

  it('an original commences before the agreement was ended', () => {
    const history = historyOf([original(), termination({ effect: '2020-01-01' })])
    const late = { ...nothing, takesEffectOn: day('2020-01-01') }
    expect(whyNotInThisPlace(history, 1, late, today)).toEqual({
      reason: 'commences after a later end',
      end: '2019-12-31',
    })
  })

  it('an extension’s end is after the one before it, whatever it says now', () => {
    const history = historyOf([original({ end: '2020-03-31' }), extension({ end: '2025-03-31' })])
    expect(whyNotInThisPlace(history, 2, { ...nothing, ...ending('2020-03-31') }, today)).toEqual({
      reason: 'end not after',
      end: '2020-03-31',
    })
    expect(whyNotInThisPlace(history, 2, { ...nothing, ...ending('2020-04-01') }, today)).toBeNull()
  })
})

describe('a term as its form sends it', () => {
  const about = { reference: 'EM-0001', version: '1' }
  const unknown = { form: 'not recorded', endKind: 'not recorded', noticeKind: 'not recorded' }

  it('keeps unknown, none and until ended apart', () => {
    const known = { endKind: 'until ended', noticeKind: 'none' }
    expect(termForm.parse({ ...about, ...unknown, ...known, why: 'x' })).toMatchObject({
      ...{ end: { kind: 'until ended' }, notice: { kind: 'none' }, takesEffectOn: null, signatures: [] },
    })
    expect(termForm.parse({ ...about, ...unknown, why: 'x' })).toMatchObject({
      ...{ end: { kind: 'not recorded' }, notice: { kind: 'not recorded' } },
    })
  })

  it.each(['until ended', 'not recorded'])('passes over no end date that was typed beside %s', (endKind) => {
    const typed = { ...about, ...unknown, endKind, why: 'x' }
    const endOn = { day: '31', month: '3', year: '2028' }
    const read = termForm.safeParse({ ...typed, endOn })
    expect(read.error?.issues).toMatchObject([
      { path: ['endOn'], message: 'End date must be empty, or the term must end on a day' },
    ])
    expect(termForm.safeParse({ ...typed, endOn: { ...endOn, month: '13' } }).success).toBe(false)
    expect(termForm.safeParse({ ...typed, endOn: { day: '', month: ' ', year: '' } }).success).toBe(true)
  })

  it('passes over no months that were typed beside no notice', () => {
    const typed = { ...about, ...unknown, noticeKind: 'none', noticeMonths: '6', why: 'x' }
    expect(termForm.safeParse(typed).error?.issues).toMatchObject([
      { message: 'Months of notice must be empty, or a party may leave by notice' },
    ])
  })

  it.each(['1e1', '0x10', '1.5', '0', '121', '-1', '', ' '])(
    'reads no months of notice in “%s”',
    (months) => {
      const typed = { ...about, ...unknown, noticeKind: 'months', noticeMonths: months, why: 'x' }
      expect(termForm.safeParse(typed).error?.issues).toMatchObject([
        { message: 'Notice period must be a whole number of months from 1 to 120' },
      ])
    },
  )

  it.each([undefined, 'NaN', '1e1'])('says in words that it carries no version: %j', (version) => {
    const read = termForm.safeParse({ ...about, ...unknown, version, why: 'x' })
    expect(read.error?.issues[0]?.message).toBe(
      'This form does not say which version it changes. Open it again and retry',
    )
  })

  it('names what is too long', () => {
    const party = '11111111-1111-4111-8111-111111111111'
    const signatures = { [party]: { signedBy: 'a'.repeat(201) } }
    const read = termForm.safeParse({ ...about, ...unknown, keptAt: 'a'.repeat(201), signatures, why: 'x' })
    expect(read.error?.issues.map((issue) => issue.message)).toEqual([
      'Name of the person who signed must be 200 characters or fewer',
      'Where the document is kept must be 200 characters or fewer',
    ])
  })

  it('lists its troubles in the order of the form', () => {
    const asked = { endKind: 'on', noticeKind: 'months', noticeMonths: '0' }
    const read = termForm.safeParse({
      ...about,
      ...asked,
      takesEffectOn: { day: '31', month: '2', year: '2020' },
    })
    expect(read.error?.issues.map((issue) => issue.path.join('.'))).toEqual([
      ...['takesEffectOn', 'form', 'endOn', 'noticeMonths', 'why'],
    ])
  })

  it('says nothing where all of it is unknown, and something where anything is known', () => {
    const empty = termForm.parse({ ...about, ...unknown, why: 'I looked' })
    expect(saysNothing(empty)).toBe(true)
    expect(saysNothing({ ...empty, madeOn: partialDay('2014') })).toBe(false)
    expect(saysNothing({ ...empty, notice: { kind: 'none' } })).toBe(false)
  })
})

describe('a correction as its form sends it', () => {
  const about = { reference: 'EM-0001', version: '1', instrument: '2', why: 'x' }

  it('asks for no facts of what should not have been recorded at all', () => {
    const wrong = {
      endKind: 'on',
      endOn: { day: '31', month: '2', year: '2028' },
      keptAt: 'Shelf 4',
      noticeMonths: '6',
    }
    const read = correctionForm.parse({ ...about, ...wrong, correction: 'recorded in error' })
    expect(read).toMatchObject({ end: { kind: 'not recorded' }, keptAt: null, confirmedBy: null, why: 'x' })
  })

  it('asks what is wrong first', () => {
    const read = correctionForm.safeParse({ ...about, why: '' })
    expect(read.error?.issues[0]?.message).toBe('Select what is wrong')
    expect(read.error?.issues.at(-1)?.message).toBe('Enter how it is known to be wrong')
  })
})
