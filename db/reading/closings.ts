import { sql } from 'drizzle-orm'
import type { PartialDay } from '@/lib/dates/partial-day'
import { bodies } from '../schema/bodies'

/** The last days of a body that sources give and nobody struck, where `bodies` is read. */
export const closings = sql<PartialDay[]>`array(
  select d.on_day::text from body_dates d
  where d.body_id = ${bodies}.id and d.kind = 'closed' and d.on_day is not null
    and not exists (select from body_dates s where s.corrects_id = d.id))`

/** They as dates of the body. */
export function datesOf(closings: PartialDay[]) {
  return closings.map((on) => ({ kind: 'closed' as const, on, struck: null }))
}
