import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { sayWhyNotClose, sayWhyNotClosed, sayWhyNotOpen, sayWhyNotOpened } from './cycle-refusals'
import { sayWhyNotDecide, sayWhyNotDecided } from './refusals'

const told = {
  decision: 'extend',
  until: day('2028-03-31'),
  decidedOn: day('2026-11-20'),
  recordedBy: 'Pat',
  recordedAt: new Date('2026-11-20T17:30Z'),
} as const
const EXTEND =
  'extend until 31 March 2028, decided on 20 November 2026, recorded by Pat on 20 November 2026, 5:30pm'

const shared = [
  'audit committees change nothing',
  'chief constables record decisions',
  'another region maintains it',
  'no party is recorded',
  'your force is not a party',
  'not found',
  'answers gone',
] as const

describe('why a decision is not recorded', () => {
  it('who comes second is told what was decided, by whom it was recorded and when', () => {
    const sentence = sayWhyNotDecide({ reason: 'already decided', holder: 'Mayor', ...told })
    expect(sentence).toContain(`A decision of the Mayor is recorded already: ${EXTEND}.`)
  })
  it('who corrects second is told what it says now', () => {
    expect(sayWhyNotDecided({ reason: 'corrected since', ...told }).message).toContain(
      `It now says: ${EXTEND}.`,
    )
  })
  it('a date that is wrong is said at its boxes', () => {
    expect(sayWhyNotDecided({ reason: 'decided in the future' }).field).toBe('decidedOn')
    expect(sayWhyNotDecided({ reason: 'extends into the past', today: day('2026-11-23') })).toEqual({
      field: 'until',
      message: 'Date to extend until must be after today, 23 November 2026',
    })
  })
  it.each([
    ...shared.map((reason) => ({ reason })),
    { reason: 'review closed' as const, closedOn: day('2026-11-01') },
    { reason: 'office not asked' as const },
    { reason: 'another office decides' as const, holder: 'Mayor' },
    { reason: 'everybody has decided' as const },
    { reason: 'nothing decided to correct' as const },
  ])('$reason is a sentence', (refusal) => {
    expect(sayWhyNotDecide(refusal)).toMatch(/^[A-Z].{20,}\.$/)
  })
})

describe('why a review is not opened or closed', () => {
  it('a due date in the past is said at its boxes', () => {
    expect(sayWhyNotOpened({ reason: 'due in the past' }).field).toBe('dueOn')
  })
  it.each([
    ...shared.map((reason) => ({ reason })),
    { reason: 'no party to ask' as const },
    { reason: 'nothing made to review' as const },
    { reason: 'review open already' as const, cycle: '2026' },
    { reason: 'changed since' as const, version: 7 },
  ])('opening: $reason is a sentence', (refusal) => {
    expect(sayWhyNotOpen(refusal)).toMatch(/^[A-Z].{20,}\.$/)
  })
  it.each([
    ...shared.map((reason) => ({ reason })),
    { reason: 'only its opener closes it' as const },
    { reason: 'closed already' as const, closedOn: day('2026-11-01'), closedBy: 'Pat' },
  ])('closing: $reason is a sentence', (refusal) => {
    expect(sayWhyNotClose(refusal)).toMatch(/^[A-Z].{20,}\.$/)
  })
  it('who closes second is told when it was closed, and by whom', () => {
    const closed = { reason: 'closed already' as const, closedOn: day('2026-11-01'), closedBy: 'Pat' }
    expect(sayWhyNotClose(closed)).toBe('This review was closed on 1 November 2026 by Pat.')
  })
  it('decisions recorded since are counted', () => {
    expect(sayWhyNotClosed({ reason: 'decided since', since: 2 }).message).toContain(
      '2 decisions were recorded',
    )
    expect(sayWhyNotClosed({ reason: 'decided since', since: 1 }).message).toContain(
      '1 decision was recorded',
    )
  })
})
