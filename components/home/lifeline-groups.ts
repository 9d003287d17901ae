import type { LifelineGroup, LifelineOf } from '@/components/pictures/of-many'
import type { Home } from '@/db/queries/home'
import { lifeOn } from '@/domain/agreements/life'
import type { Day } from '@/lib/dates/day'

/** Agreements grouped as their readers think of them: by body, then those with none, then the national ones. */
export function lifelineGroups(lifelines: Home['lifelines'], today: Day): LifelineGroup[] {
  const groups = new Map<string, LifelineOf[]>()
  for (const { history, body, national, ...one } of lifelines) {
    const heading = national ? NATIONAL : (body ?? NO_BODY)
    groups.set(heading, [...(groups.get(heading) ?? []), { ...one, ...lifeOn(history, today) }])
  }
  const bodies = [...groups.keys()].filter((heading) => heading !== NATIONAL && heading !== NO_BODY)
  return [...bodies, NO_BODY, NATIONAL].flatMap((heading) => {
    const inGroup = groups.get(heading)
    return inGroup ? [{ heading, lifelines: inGroup }] : []
  })
}

const NATIONAL = 'National'
const NO_BODY = 'No body'

/** What the picture finds: "2 of 25 agreements are past their term; 23 have no dates". */
export function lifelinesInWords({ seen, findings }: Pick<Home, 'seen' | 'findings'>): string {
  const all = Object.values(seen).reduce((sum, one) => sum + one, 0)
  const passed = seen['term passed']
  const undated = findings.find((one) => one.kind === 'no end recorded')?.total ?? 0
  if (all === 0) return 'No agreements that you can see'
  const past =
    passed === 0
      ? 'No agreement is past its term'
      : `${passed} of ${all} agreements ${passed === 1 ? 'is' : 'are'} past ${passed === 1 ? 'its' : 'their'} term`
  return undated === 0 ? past : `${past}; ${undated} ${undated === 1 ? 'has' : 'have'} no end recorded`
}
