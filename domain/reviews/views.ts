import type { Day } from '@/lib/dates/day'
import type { OfficeId } from '../ids'
import { DECISIONS, type Decided, type DecisionKind } from './review'

/** One view of what should happen, and the offices that hold it. */
export type View = { decision: DecisionKind; until: Day | null; officeIds: OfficeId[] }

/** The different decisions among those that stand, the one most offices made first. Other dates are other decisions. */
export function viewsOf(standing: Decided[]): View[] {
  const views = new Map<string, View>()
  for (const { decision, until, officeId } of standing) {
    const key = `${decision} ${until}`
    const view = views.get(key) ?? { decision, until, officeIds: [] }
    views.set(key, { ...view, officeIds: [...view.officeIds, officeId] })
  }
  return [...views.values()].sort(
    (a, b) =>
      b.officeIds.length - a.officeIds.length ||
      DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision),
  )
}
