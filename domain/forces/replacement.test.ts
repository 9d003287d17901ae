import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { newId } from '../ids'
import { auditor, chief, elsewhere, HERE, office, registrar } from '../testing/succession'
import { type PassingOffice, whyNotReplace, whyNotThisReplacement } from './replacement'

const held: PassingOffice = {
  ...{ regionId: HERE, holderId: newId(), holder: 'Commissioner for North Yorkshire' },
  ...{ heldFrom: null, forceEndedOn: null },
}

describe('who records that an office passes on', () => {
  it.each([
    ['the registrar of the force’s region', registrar, held, null],
    ['no registrar of another region', elsewhere, held, { reason: 'another region records it' }],
    ['not the office itself', office, held, { reason: 'only registrars record successions' }],
    ['not the chief constable', chief, held, { reason: 'only registrars record successions' }],
    ['not the audit committee', auditor, held, { reason: 'only registrars record successions' }],
    [
      'and of a former force nobody',
      registrar,
      { ...held, forceEndedOn: partialDay('2026-10-31') },
      { reason: 'force has ended', on: '2026-10-31' },
    ],
  ])('%s', (_sentence, actor, of, reason) => {
    expect(whyNotReplace(of, actor)).toEqual(reason)
  })
})

describe('an office passes on', () => {
  const input = {
    ...{ officeId: newId<'office'>(), version: held.holderId, name: 'Mayor of York and North Yorkshire' },
    ...{ onDay: day('2024-05-07'), note: 'The order took effect' },
  }

  it.each([
    ['to a holder of another name', held, input, false, null],
    ['on a day to come too', held, { ...input, onDay: day('2030-05-06') }, false, null],
    [
      'not to who holds it, however it is spelt',
      held,
      { ...input, name: ' commissioner for north yorkshire' },
      false,
      { reason: 'holds it already' },
    ],
    [
      'not where another holds it than when the form was opened',
      held,
      { ...input, version: newId<'legal person'>() },
      false,
      { reason: 'holder changed since', holder: held.holder },
    ],
    [
      'not before its holder began',
      { ...held, heldFrom: partialDay('2024-06') },
      input,
      false,
      { reason: 'not after the holder began', from: '2024-06-01' },
    ],
    [
      'nor on the same day',
      { ...held, heldFrom: partialDay('2024-05-07') },
      input,
      false,
      { reason: 'not after the holder began', from: '2024-05-07' },
    ],
    ['not to a legal person of another kind', held, input, true, { reason: 'name is of another kind' }],
  ])('%s', (_sentence, of, said, otherKind, reason) => {
    expect(whyNotThisReplacement(of, said, otherKind)).toEqual(reason)
  })
})
