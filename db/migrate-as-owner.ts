import { sql } from 'drizzle-orm'
import { env } from '@/lib/env'
import { type Connection, connectToPostgres } from './connection'
import { migrate } from './migrate'

/** Brings the register's database up to date as its owner; or says why not, and what to do. */
export async function migrateAsOwner(): Promise<string | null> {
  const { MIGRATION_DATABASE_URL } = env()
  if (!MIGRATION_DATABASE_URL) {
    return "MIGRATION_DATABASE_URL is not set. It must be register_owner's login, as in postgres://register_owner:…@host:5432/register."
  }
  const opened = await connectToPostgres(MIGRATION_DATABASE_URL, 1)
  try {
    const whyNotThisLogin = await whyNotOwner(opened)
    if (whyNotThisLogin) return whyNotThisLogin
    // A migration may take its time: the one connection of this pool waits for it.
    await opened.db.execute(sql`set statement_timeout = 0`)
    await migrate(opened)
    return null
  } catch (thrown) {
    return `The database was not brought up to date: ${reasonOf(thrown)}`
  } finally {
    await opened.close()
  }
}

/** A superuser, or a login that policies do not bind, would own the tables and hide every mistake in them. */
async function whyNotOwner({ db }: Connection): Promise<string | null> {
  const { rows } = await db.execute<{ name: string; superuser: boolean; bypasses: boolean }>(
    sql`select rolname as name, rolsuper as superuser, rolbypassrls as bypasses from pg_roles where rolname = current_user`,
  )
  const login = rows[0]
  if (!login?.superuser && !login?.bypasses) return null
  const what = login.superuser ? "a superuser's" : 'one with BYPASSRLS'
  return `MIGRATION_DATABASE_URL must be register_owner's login, not ${what}: ${login.name} would own the register's tables.`
}

/** What PostgreSQL or the network said. Drizzle's own message holds the statement, its cause the reason. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  return thrown.cause ? reasonOf(thrown.cause) : thrown.message
}
