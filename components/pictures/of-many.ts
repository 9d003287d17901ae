import type { Stretch } from '@/domain/agreements/lifeline'
import type { Status } from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'

/** One agreement among many: its stretches from `lifelineOn`, and how it stands on the day shown. */
export type LifelineOf = {
  reference: string
  title: string
  stretches: Stretch[]
  status: Status
  endsOn: Day | null
}

/** Agreements that belong together, under the body's acronym, "No body" or "National". */
export type LifelineGroup = { heading: string; lifelines: LifelineOf[] }
