import { expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import type { DecisionId, OfficeId } from '../ids'
import { whyNotThisCorrection } from './decision-correction'

const told = {
  decision: 'extend',
  until: day('2028-03-31'),
  decidedOn: day('2026-10-01'),
  recordedBy: 'Pat',
  recordedAt: new Date('2026-10-02T09:00Z'),
} as const
const stands = { id: 'one', correctsId: null, officeId: 'chief' as OfficeId, why: 'It works', ...told }
const { decision, until, decidedOn, why } = stands
const again = { decision, until, decidedOn, why, corrects: 'one' as DecisionId }

it.each([
  ['a correction changes what was decided', { decision: 'continue' as const, until: null }, null],
  ['or the day to extend until', { until: day('2029-03-31') }, null],
  ['or the day it was decided', { decidedOn: day('2026-09-30') }, null],
  ['or why', { why: 'It works well' }, null],
  ['one that says the same again corrects nothing', {}, { reason: 'nothing to correct it to' }],
  [
    'one of a decision that was corrected since is told what it says now, who recorded it and when',
    { corrects: 'earlier' as DecisionId, why: 'It works well' },
    { reason: 'corrected since', ...told },
  ],
])('%s', (_sentence, changes, whyNot) => {
  expect(whyNotThisCorrection(stands, { ...again, ...changes })).toEqual(whyNot)
})
