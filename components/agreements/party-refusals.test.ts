import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { sayWhyNotAdded, sayWhyNotJoined } from './joining-refusals'
import { sayWhyNotWithdrawn } from './leaving-refusals'
import { sayWhyNotSigned } from './signing-refusals'
import { sayWhyNotCorrected } from './term-refusals'
import { sayWhyNotVoided } from './voiding-refusals'

const name = 'The mayor'
const partyId = newId<'party'>()

describe('a trouble leads to the field that can put it right', () => {
  it.each([
    [
      sayWhyNotWithdrawn({ reason: 'nobody would remain' }),
      'parties',
      'Nobody would remain. Where every party leaves, the agreement ends: choose “Record an ending” instead',
    ],
    [
      sayWhyNotWithdrawn({ reason: 'leaves already', name, lastOn: day('2018-04-30') }),
      'parties',
      'The mayor is recorded as leaving already, with 30 April 2018 as its last day',
    ],
    [
      sayWhyNotWithdrawn({ reason: 'notice after it takes effect' }),
      'madeOn',
      'Date notice was given must be on or before the first day no longer a party',
    ],
    [
      sayWhyNotWithdrawn({ reason: 'made in the future' }),
      'madeOn',
      'Date notice was given must be today or in the past',
    ],
    [
      sayWhyNotJoined({ reason: 'party already', name }),
      'forces',
      'The mayor is recorded as a party at that time already',
    ],
    [
      sayWhyNotJoined({ reason: 'joiners signed in the future' }),
      'joinersSignedOn',
      'Date those who join signed must be today or in the past',
    ],
    [
      sayWhyNotAdded({ reason: 'nobody chosen' }),
      'forces',
      'Select at least one force, or enter another person',
    ],
    [
      sayWhyNotSigned({ reason: 'signed in the future', partyId }),
      `signatures.${partyId}.signedOn`,
      'Date signed must be today or in the past',
    ],
    [
      sayWhyNotCorrected({ reason: 'left since', name }),
      'correction',
      'The mayor is recorded as leaving by a later instrument: correct that one first',
    ],
    [
      sayWhyNotCorrected({ reason: 'on no whole day' }),
      'takesEffectOn',
      'Enter the day, month and year of the first day they are gone',
    ],
    [
      sayWhyNotVoided({ reason: 'has a successor', name }),
      'parties',
      'The mayor has a successor in its place, which would lose its predecessor: correct the succession first',
    ],
  ])('%o', (trouble, field, message) => {
    expect(trouble).toEqual({ field, message })
  })
})

describe('a trouble that no field can put right is the form’s', () => {
  it.each([
    sayWhyNotWithdrawn({ reason: 'nobody to leave' }),
    sayWhyNotJoined({ reason: 'nothing to join' }),
    sayWhyNotAdded({ reason: 'your force is not a party' }),
    sayWhyNotVoided({ reason: 'nobody to void' }),
    sayWhyNotSigned({ reason: 'everybody signed' }),
    sayWhyNotSigned({ reason: 'signed already', partyId }),
    sayWhyNotCorrected({ reason: 'nobody would remain' }),
  ])('%o', ({ field, message }) => {
    expect(field).toBeNull()
    expect(message).toMatch(/^[A-Z].{20,}/)
  })
})
