import type { Life } from '@/domain/agreements/life'
import type { Status } from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'

/** One agreement among many: its life, and how it stands on the day shown. */
export type LifelineOf = Life & {
  reference: string
  title: string
  status: Status
  endsOn: Day | null
}

/** Agreements that belong together, under the body's acronym, "No body" or "National". */
export type LifelineGroup = { heading: string; lifelines: LifelineOf[] }
