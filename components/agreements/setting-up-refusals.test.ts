import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { sayWhyNotDetailsChanged } from './details-refusals'
import { sayWhyNotMade, sayWhyNotSaved, sayWhyNotSetUp, sayWhyNotTermSaved } from './draft-refusals'
import { sayWhyNotLeftBeneath, sayWhyNotParentSet, sayWhyNotSuperseded } from './link-refusals'

describe('a trouble leads to the field that can put it right', () => {
  it.each([
    [
      sayWhyNotSetUp({ reason: 'no references here' }),
      'scope',
      'Select National: your region gives no references of its own',
    ],
    [
      sayWhyNotSaved({ reason: 'nobody chosen' }),
      'forces',
      'Select at least one force, or enter another person',
    ],
    [
      sayWhyNotSaved({ reason: 'holds an office', name: 'Chief Constable of Kent Police' }),
      'others',
      'Chief Constable of Kent Police is of a police force: select the force instead',
    ],
    [
      sayWhyNotTermSaved({ reason: 'made after its end' }),
      'endOn',
      'End date must be on or after the day the agreement was made',
    ],
    [
      sayWhyNotSaved({ reason: 'made after its end' }),
      'madeOn',
      'Date it was made must be on or before its end date',
    ],
    [
      sayWhyNotMade({ reason: 'tasks left', tasks: ['parties', 'original'] }),
      null,
      'Not started yet: Parties, Original instrument. Each is answered first, even where the answer is “not recorded”.',
    ],
    [
      sayWhyNotDetailsChanged({ reason: 'no region' }),
      'regionIds[]',
      'Select at least one region: only a national agreement may belong to none',
    ],
    [
      sayWhyNotSaved({ reason: 'body closed', name: 'EMLS', on: day('2022-03-31') }),
      'bodyIds[]',
      'Leave out EMLS: its last day was 31 March 2022, and no other agreement can be placed under it',
    ],
    [
      sayWhyNotParentSet({ reason: 'parent beneath it' }),
      'parent',
      'Enter another agreement: that one is beneath this one already',
    ],
    [
      sayWhyNotSuperseded({ reason: 'ends before it commences', commences: day('2020-04-01') }),
      'from',
      'First day it takes this one’s place must be after 1 April 2020, when this agreement commences',
    ],
    [
      sayWhyNotLeftBeneath({ reason: 'agreements beneath it', references: ['EM-0003'] }),
      'beneath',
      'Select what becomes of EM-0003 beneath it: it goes on, or end it first',
    ],
    [
      sayWhyNotLeftBeneath({ reason: 'agreements beneath it', references: ['EM-0003', 'EM-0004'] }),
      'beneath',
      'Select what becomes of 2 agreements beneath it: they go on, or end them first',
    ],
  ])('%o', (trouble, field, message) => {
    expect(trouble).toEqual({ field, message })
  })
})
