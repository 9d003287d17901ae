import { expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { newId } from '../ids'
import { whyNotTheseDetails } from './details'

const never = { fromOn: null, toOn: null }
const body = {
  ...{ code: 'emsou', kind: 'unit' as const, purpose: 'Serious crime' },
  lead: { code: 'kent' },
  parent: null,
  members: [
    { forceId: newId<'force'>(), forceCode: 'kent', forceName: 'Kent', ...never },
    { forceId: newId<'force'>(), forceCode: 'essex', forceName: 'Essex', ...never, toOn: partialDay('2019') },
  ],
}
const same = { kind: 'unit' as const, purpose: 'Serious crime', lead: 'kent', parent: null }

it.each([
  ['what changes something is right', { ...same, purpose: 'Crime' }, [], null],
  ['no lead force may be recorded', { ...same, lead: null }, [], null],
  ['what changes nothing is not', same, [], 'nothing changes'],
  ['a force that is no member does not lead', { ...same, lead: 'surrey' }, [], 'lead is no member'],
  ['nor one that has left', { ...same, lead: 'essex' }, [], 'lead is no member'],
  ['a body may be part of another', { ...same, parent: 'emcjs' }, ['national'], null],
  ['not of itself', { ...same, parent: 'emsou' }, [], 'part of itself'],
  ['nor of what is part of it', { ...same, parent: 'emcjs' }, ['x', 'emsou'], 'parent is part of it'],
])('%s', (_sentence, details, parentsOfParent, reason) => {
  const known = { parentsOfParent, today: day('2026-11-23') }
  expect(whyNotTheseDetails(body, details, known)).toEqual(reason && { reason })
})
