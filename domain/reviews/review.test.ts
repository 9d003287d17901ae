import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import type { OfficeId } from '../ids'
import {
  type Decided,
  type DecisionKind,
  nextCycle,
  type ReviewResult,
  resultOf,
  standingDecisions,
} from './review'

const chief = 'chief' as OfficeId
const policingBody = 'policing body' as OfficeId
const asked = [chief, policingBody]

function decided(officeId: OfficeId, decision: DecisionKind, until: string | null = null): Decided {
  return { officeId, decision, until: until ? day(until) : null }
}

describe('the result of a review', () => {
  it.each<[string, Decided[], ReviewResult]>([
    ['awaits everyone who was asked', [], { kind: 'awaiting', awaiting: 2, of: 2 }],
    [
      'awaits the office that has not decided',
      [decided(chief, 'continue')],
      { kind: 'awaiting', awaiting: 1, of: 2 },
    ],
    [
      'awaits that office even where the others differ',
      [decided(chief, 'continue'), decided(chief, 'end')],
      { kind: 'awaiting', awaiting: 1, of: 2 },
    ],
    [
      'is agreed to continue',
      [decided(chief, 'continue'), decided(policingBody, 'continue')],
      { kind: 'agreed', decision: 'continue', until: null },
    ],
    [
      'is agreed to extend until a day',
      [decided(policingBody, 'extend', '2030-03-31'), decided(chief, 'extend', '2030-03-31')],
      { kind: 'agreed', decision: 'extend', until: day('2030-03-31') },
    ],
    [
      'is not agreed where they extend to different days',
      [decided(chief, 'extend', '2030-03-31'), decided(policingBody, 'extend', '2029-03-31')],
      { kind: 'not agreed' },
    ],
    [
      'is not agreed where they differ',
      [decided(chief, 'withdraw'), decided(policingBody, 'continue')],
      { kind: 'not agreed' },
    ],
    [
      'is agreed to end',
      [decided(chief, 'end'), decided(policingBody, 'end')],
      { kind: 'agreed', decision: 'end', until: null },
    ],
  ])('%s', (_sentence, decisions, result) => {
    expect(resultOf(asked, decisions)).toEqual(result)
  })
})

describe('the name of a cycle', () => {
  it.each<[string, string[], string]>([
    ['is the year it opens in', [], '2026'],
    ['is 2026-2 for the second in that year', ['2026'], '2026-2'],
    ['is 2026-3 for the third', ['2026', '2026-2'], '2026-3'],
    ['counts no other year', ['2024', '2025', '2025-2'], '2026'],
  ])('%s', (_sentence, earlier, cycle) => {
    expect(nextCycle('2026', earlier)).toBe(cycle)
  })
})

describe('the decisions that stand', () => {
  const first = { id: 'first', correctsId: null }
  const correction = { id: 'correction', correctsId: 'first' }
  const second = { id: 'second', correctsId: 'correction' }
  it.each([
    ['are all of them where none is corrected', [first], [first]],
    ['are the corrections, not what they correct', [first, correction], [correction]],
    ['are the corrections of corrections', [second, first, correction], [second]],
  ])('%s', (_sentence, decisions, standing) => {
    expect(standingDecisions(decisions)).toEqual(standing)
  })
})
