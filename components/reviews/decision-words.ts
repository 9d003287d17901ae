import type { DecisionKind, ReviewResult } from '@/domain/reviews/review'
import type { Day } from '@/lib/dates/day'
import { dayInWords } from '@/lib/dates/words'

const WORDS: Record<DecisionKind, string> = {
  continue: 'Continue',
  extend: 'Extend',
  vary: 'Vary',
  withdraw: 'Withdraw',
  end: 'End',
}

/** "Continue", "Extend until 31 March 2028". */
export function decisionInWords(decision: DecisionKind, until: Day | null): string {
  return until ? `${WORDS[decision]} until ${dayInWords(until)}` : WORDS[decision]
}

/** "Awaiting 4 of 10 decisions", "Agreed to extend until 31 March 2028", "Not agreed". */
export function resultInWords(result: ReviewResult): string {
  if (result.kind === 'awaiting') return `Awaiting ${result.awaiting} of ${result.of} decisions`
  if (result.kind === 'not agreed') return 'Not agreed'
  return `Agreed to ${decisionInWords(result.decision, result.until).replace(/^./, (first) => first.toLowerCase())}`
}
