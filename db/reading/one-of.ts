import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** Whether an id is one of these: one statement, planned once, for any number of them. */
export function isOneOf(id: SQLWrapper, ids: string[]): SQL {
  return sql`${id} = any (${sql.param(ids)}::uuid[])`
}
