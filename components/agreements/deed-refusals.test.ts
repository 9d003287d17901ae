import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { sayWhyNotDirected } from './direction-refusals'
import { sayWhyNotEnded, sayWhyNotLapsed } from './ending-refusals'
import { sayWhyNotExtended } from './extension-refusals'
import { sayWhyNotRenewed } from './renewal-refusals'
import { sayWhyNotCorrected, sayWhyNotTermRecorded } from './term-refusals'
import { sayWhyNotVaried } from './variation-refusals'

const end = day('2020-09-17')
const partyId = newId<'party'>()

describe('a trouble leads to the field that can put it right', () => {
  it.each([
    [
      sayWhyNotExtended({ reason: 'end not after', end }),
      'endOn',
      'New end date must be after 17 September 2020, when the agreement ends now',
    ],
    [
      sayWhyNotExtended({ reason: 'takes effect after its end' }),
      'takesEffectOn',
      'Date the extension takes effect must be on or before the new end date',
    ],
    [
      sayWhyNotExtended({ reason: 'takes effect before it commences', commences: end }),
      'takesEffectOn',
      'Date the extension takes effect must be on or after 17 September 2020, when the agreement commences',
    ],
    [
      sayWhyNotExtended({ reason: 'made in the future' }),
      'madeOn',
      'Date the extension was made must be today or in the past',
    ],
    [
      sayWhyNotExtended({ reason: 'signed in the future', partyId }),
      `signatures.${partyId}.signedOn`,
      'Date signed must be today or in the past',
    ],
    [
      sayWhyNotVaried({ reason: 'takes effect before it commences', commences: end }),
      'takesEffectOn',
      'Date the variation takes effect must be on or after 17 September 2020, when the agreement commences',
    ],
    [
      sayWhyNotVaried({ reason: 'made in the future' }),
      'madeOn',
      'Date the variation was made must be today or in the past',
    ],
    [
      sayWhyNotRenewed({ reason: 'end not after', end }),
      'endOn',
      'End date must be after 17 September 2020, when the agreement ends now',
    ],
    [
      sayWhyNotRenewed({ reason: 'takes effect after its end' }),
      'takesEffectOn',
      'Date the new term commences must be on or before the end date',
    ],
    [
      sayWhyNotDirected({ reason: 'end not after', end }),
      'endOn',
      'New end date must be after 17 September 2020, when the agreement ends now',
    ],
    [
      sayWhyNotDirected({ reason: 'made after its end' }),
      'madeOn',
      'Date of the direction must be on or before the new end date',
    ],
    [sayWhyNotCorrected({ reason: 'sets out nothing' }), 'setsOut', 'Enter what it changes'],
    [sayWhyNotCorrected({ reason: 'directed to no end' }), 'endOn', 'Enter the end date'],
    [
      sayWhyNotEnded({ reason: 'ends before it commences', commences: end }),
      'takesEffectOn',
      'First day it is no longer in force must be after 17 September 2020, when the agreement commences',
    ],
    [
      sayWhyNotTermRecorded({ reason: 'end not before', end }),
      'endOn',
      'End date must be before 17 September 2020, the end that a later instrument sets',
    ],
    [
      sayWhyNotTermRecorded({ reason: 'extended later' }),
      'endKind',
      'Select another end: a later instrument extends the term, so it does not run until ended',
    ],
    [
      sayWhyNotCorrected({ reason: 'confirmed by nobody' }),
      'confirmedBy',
      'Enter the name of the person who confirms it',
    ],
  ])('%o', (trouble, field, message) => {
    expect(trouble).toEqual({ field, message })
  })
})

describe('a trouble that no field can put right is the form’s', () => {
  it.each([
    sayWhyNotExtended({ reason: 'runs until ended' }),
    sayWhyNotExtended({ reason: 'signed by no party', partyId }),
    sayWhyNotExtended({ reason: 'review did not agree' }),
    sayWhyNotEnded({ reason: 'ending recorded' }),
    sayWhyNotVaried({ reason: 'nothing made' }),
    sayWhyNotVaried({ reason: 'answers gone' }),
    sayWhyNotRenewed({ reason: 'already ended' }),
    sayWhyNotRenewed({ reason: 'audit committees change nothing' }),
    sayWhyNotDirected({ reason: 'ending recorded' }),
    sayWhyNotDirected({ reason: 'runs until ended' }),
    sayWhyNotLapsed({ reason: 'extension recorded' }),
    sayWhyNotTermRecorded({ reason: 'term recorded already' }),
    sayWhyNotCorrected({ reason: 'nothing differs' }),
    sayWhyNotCorrected({ reason: 'answers gone' }),
    sayWhyNotCorrected({ reason: 'your force is not a party' }),
  ])('%o', ({ field, message }) => {
    expect(field).toBeNull()
    expect(message).toMatch(/^[A-Z].{20,}/)
  })
})
