import { describe, expect, it } from 'vitest'
import type { Review } from '@/db/queries/reviews'
import type { OfficeId } from '@/domain/ids'
import type { Decided } from '@/domain/reviews/review'
import { day } from '@/lib/dates/day'
import { askedInWords, officesByForce } from './asked-words'
import { outcomeInWords, resultInWords, wouldInWords } from './decision-words'
import { togetherInWords } from './together-words'

const chief = {
  officeId: 'chief' as OfficeId,
  kind: 'chief officer',
  forceCode: 'kent',
  forceName: 'Kent',
} as const
const body = {
  officeId: 'body' as OfficeId,
  kind: 'policing body',
  forceCode: 'kent',
  forceName: 'Kent',
} as const

type Words = [string, string, string]

describe('words of a review', () => {
  it.each<Words>([
    ['both offices of a force are said once', officesByForce([chief, body]), 'Kent (both offices)'],
    ['one of them by its name', officesByForce([body]), 'Kent (policing body)'],
    [
      'several offices are counted by kind',
      askedInWords([chief, body, body]),
      '1 chief constable and 2 policing bodies',
    ],
    ['one kind alone is counted alone', askedInWords([body]), '1 policing body'],
    [
      'to vary is to vary the agreement',
      wouldInWords({ decision: 'vary', until: null }),
      'vary the agreement',
    ],
    ['to withdraw is to withdraw', wouldInWords({ decision: 'withdraw', until: null }), 'withdraw'],
    [
      'to extend says until when',
      wouldInWords({ decision: 'extend', until: day('2028-03-31') }),
      'extend the agreement until 31 March 2028',
    ],
    [
      'an open review awaits',
      resultInWords({ kind: 'awaiting', awaiting: 4, of: 10 }),
      'Awaiting 4 of 10 decisions',
    ],
    [
      'a closed one awaits nobody any more',
      outcomeInWords({ kind: 'awaiting', awaiting: 4, of: 10 }),
      '4 of 10 offices did not decide',
    ],
    [
      'and otherwise says what was agreed',
      outcomeInWords({ kind: 'agreed', decision: 'end', until: null }),
      'Agreed to end',
    ],
  ])('%s', (_sentence, said, words) => {
    expect(said).toBe(words)
  })
})

describe('what the two offices of a force come to', () => {
  const decided = (officeId: OfficeId, decision: Decided['decision']) => ({
    ...{ id: officeId, officeId, decision, until: null, correctsId: null },
  })
  const carriesOn = decided(chief.officeId, 'continue')
  const agrees = decided(body.officeId, 'continue')
  const differs = decided(body.officeId, 'end')
  it.each([
    ['open', [], 'Awaiting both'],
    ['open', [carriesOn], 'Awaiting the policing body'],
    ['open', [carriesOn, agrees], 'Both would continue'],
    ['open', [carriesOn, differs], 'They differ'],
    ['closed', [], 'Neither decided'],
    ['closed', [carriesOn], 'The policing body did not decide'],
  ])('in an %s review: %#', (state, decisions, words) => {
    const closedOn = state === 'closed' ? day('2026-11-01') : null
    expect(togetherInWords({ asked: [chief, body], decisions, closedOn } as unknown as Review, 'kent')).toBe(
      words,
    )
  })
  it('one office alone speaks for itself', () => {
    const review = { asked: [chief], decisions: [carriesOn], closedOn: null } as unknown as Review
    expect(togetherInWords(review, 'kent')).toBe('Would continue')
  })
})
