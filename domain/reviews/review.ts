import type { Day } from '@/lib/dates/day'
import type { OfficeId } from '../ids'

export const DECISIONS = ['continue', 'extend', 'vary', 'withdraw', 'end'] as const
export type DecisionKind = (typeof DECISIONS)[number]

export const OFFICE_KINDS = ['chief officer', 'policing body'] as const
export type OfficeKind = (typeof OFFICE_KINDS)[number]

/** What one office decided; `until` is there for extend only. */
export type Decided = { officeId: OfficeId; decision: DecisionKind; until: Day | null }

/** What a review comes to, derived from the offices asked and what they decided. */
export type ReviewResult =
  | { kind: 'awaiting'; awaiting: number; of: number }
  | { kind: 'agreed'; decision: DecisionKind; until: Day | null }
  | { kind: 'not agreed' }

/** The result so far. Different dates to extend to are not agreement. `decisions` are those that stand. */
export function resultOf(asked: OfficeId[], decisions: Decided[]): ReviewResult {
  const awaiting = asked.filter((office) => !decisions.some((one) => one.officeId === office))
  if (awaiting.length > 0) return { kind: 'awaiting', awaiting: awaiting.length, of: asked.length }
  const [first, ...rest] = decisions
  const agreed = first && rest.every((one) => one.decision === first.decision && one.until === first.until)
  return agreed ? { kind: 'agreed', decision: first.decision, until: first.until } : { kind: 'not agreed' }
}

/** The name of a cycle: the year it opens in, and from the second in that year `2026-2`. */
export function nextCycle(year: string, earlier: string[]): string {
  const count = earlier.filter((cycle) => cycle.slice(0, 4) === year).length
  return count === 0 ? year : `${year}-${count + 1}`
}

/** The decisions that stand: those no later one corrects. */
export function standingDecisions<D extends { id: string; correctsId: string | null }>(decisions: D[]): D[] {
  const corrected = decisions.map((one) => one.correctsId)
  return decisions.filter((one) => !corrected.includes(one.id))
}

/** The cycle that is open, of an agreement's reviews; one is at a time. */
export function openCycleOf(reviews: { cycle: string; closedOn: Day | null }[]): string | null {
  return reviews.find((one) => !one.closedOn)?.cycle ?? null
}
