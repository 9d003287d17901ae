import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { newId } from '../ids'
import type { BodyMember } from './body'
import { joiningForm, membersOn, whyNotJoin, whyNotLeave } from './members'

function member(code: string, fromOn: string | null, toOn: string | null): BodyMember {
  const known = { fromOn: knownAs(fromOn), toOn: knownAs(toOn) }
  return { forceId: newId(), forceCode: code, forceName: code.toUpperCase(), ...known }
}

function knownAs(text: string | null) {
  return text === null ? null : partialDay(text)
}

const kent = { code: 'kent', name: 'Kent' }

describe('a force joins a body', () => {
  it.each([
    ['that it was never a member of, from a day nobody knows', [], null, null],
    ['not twice', [member('kent', null, null)], '2020', 'a member already'],
    [
      'not while its last day is still to come',
      [member('kent', null, '2018-04-30')],
      '2018-04',
      'joins before it left',
    ],
    ['again after it left', [member('kent', null, '2018-04-30')], '2018-05-01', null],
    ['not again on a day nobody knows', [member('kent', null, '2018-04-30')], null, 'joins before it left'],
    [
      'not in the year to which its leaving is known',
      [member('kent', null, '2018')],
      '2018',
      'joins before it left',
    ],
    ['whatever others do', [member('sussex', null, null)], '2018', null],
  ])('%s', (_sentence, members, from, reason) => {
    const why = whyNotJoin(members, [kent], from ? partialDay(from) : null)
    expect(why).toEqual(reason && { reason, force: 'Kent' })
  })

  it('and its form asks which', () => {
    const read = joiningForm.safeParse({ code: 'emsou', version: '1', why: 'So says the board' })
    expect(read.error?.issues.map((one) => one.message)).toEqual(['Select the forces that join'])
  })
})

describe('a member leaves a body', () => {
  const lastOn = day('2018-04-30')
  it.each([
    ['on its last day', [member('kent', null, null)], null, null],
    ['not where it is none', [], null, 'no member'],
    ['not twice', [member('kent', null, '2018')], null, 'no member'],
    ['not while it leads the body', [member('kent', null, null)], kent, 'leads the body'],
    ['not before it joined', [member('kent', '2018-05', null)], null, 'leaves before it joined'],
    ['also in the year it joined', [member('kent', '2018', null)], null, null],
  ])('%s', (_sentence, members, lead, reason) => {
    const force = members.some((one) => one.toOn === null) ? 'KENT' : 'kent'
    expect(whyNotLeave({ members, lead }, ['kent'], lastOn)).toEqual(reason && { reason, force })
  })
})

it('members on a day are those that have joined and not left', () => {
  const all = [
    member('kent', null, '2018-04-30'),
    member('kent', '2020', null),
    member('sussex', '2019', null),
  ]
  const codesOn = (on: string) => membersOn(all, day(on)).map((one) => one.forceCode)
  expect(codesOn('2018-04-30')).toEqual(['kent'])
  expect(codesOn('2018-05-01')).toEqual([])
  expect(codesOn('2026-11-23')).toEqual(['kent', 'sussex'])
})
