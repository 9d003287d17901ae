import { sql } from 'drizzle-orm'
import { asOwner } from './database'

/** A digest of each table there is, all its rows and columns, as the owner reads them. */
export async function digestOfEverything(): Promise<Record<string, string>> {
  const tables = await asOwner<{ name: string }>(
    sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by tablename`,
  )
  const each = tables.map(
    ({ name }) => `select '${name}' as name, coalesce((
      select md5(string_agg(md5(row::text), '' order by md5(row::text))) from ${name} row), '') as digest`,
  )
  const digests = await asOwner<{ name: string; digest: string }>(sql.raw(each.join(' union all ')))
  return Object.fromEntries(digests.map(({ name, digest }) => [name, digest]))
}

/** How many events history holds. */
export async function countEvents(): Promise<number> {
  const [row] = await asOwner<{ count: number }>(sql`select count(*)::int as count from audit_events`)
  return row?.count ?? 0
}
