import type { DecisionKind, ReviewResult } from '@/domain/reviews/review'
import type { ToldDecision } from '@/domain/reviews/review-decision'
import type { Day } from '@/lib/dates/day'
import { dayInWords, instantInWords } from '@/lib/dates/words'

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

/** "continue", "vary the agreement": what follows "would". */
export function wouldInWords({ decision, until }: { decision: DecisionKind; until: Day | null }): string {
  if (decision === 'extend' && until) return `extend the agreement until ${dayInWords(until)}`
  return decision === 'vary' || decision === 'end' ? `${decision} the agreement` : decision
}

/** "Awaiting 4 of 10 decisions", "Agreed to extend until 31 March 2028", "Not agreed". */
export function resultInWords(result: ReviewResult): string {
  if (result.kind === 'awaiting') return `Awaiting ${result.awaiting} of ${result.of} decisions`
  if (result.kind === 'not agreed') return 'Not agreed'
  return `Agreed to ${lowerFirst(decisionInWords(result.decision, result.until))}`
}

/** The result of a closed review, which awaits nobody any more: "4 of 10 offices did not decide". */
export function outcomeInWords(result: ReviewResult): string {
  if (result.kind !== 'awaiting') return resultInWords(result)
  return `${result.awaiting} of ${result.of} offices did not decide`
}

/** "continue, decided on 3 November 2026, recorded by Pat on 4 November 2026, 5:30pm". */
export function toldInWords({ decision, until, decidedOn, recordedBy, recordedAt }: ToldDecision): string {
  const recorded = `${recordedBy ?? 'the register, as a demonstration,'} on ${instantInWords(recordedAt)}`
  return `${lowerFirst(decisionInWords(decision, until))}, decided on ${dayInWords(decidedOn)}, recorded by ${recorded}`
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
