import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '@/lib/dates/day'

/** Whether a row of `office_holders` says who holds its office on the day: the latest who had begun, and had not ended. */
export function isHeldOn(day: Day): SQL {
  return sql`office_holders.id = (
    select h.id from office_holders h
    where h.office_id = office_holders.office_id
      and (h.from_on is null or earliest_day(h.from_on) <= ${day})
      and (h.to_on is null or latest_day(h.to_on) >= ${day})
    order by h.from_on desc nulls last limit 1)`
}

/** Whether a row of `forces` is a force on the day: neither a former one, nor one to come, nor made in error. */
export function isForceOn(day: Day): SQL {
  return sql`forces.voided_at is null and (forces.from_on is null or earliest_day(forces.from_on) <= ${day})
    and (forces.to_on is null or latest_day(forces.to_on) >= ${day})`
}
