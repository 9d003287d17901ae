import { sql } from 'drizzle-orm'
import { database } from './connection'
import { migrationsThere } from './migrate'
import { findSchemaVersion } from './sessions'

/**
 * Why this database cannot serve the register in production, as a sentence that says what to do; null when it can.
 * The login must be one that policies bind: it owns nothing, is no superuser, and may take the two roles.
 */
export async function whyNotServe(): Promise<string | null> {
  const db = await database()
  const { rows } = await db.execute<Record<'unbound' | 'owns' | 'roles', boolean>>(sql`
    select
      exists (select from pg_roles where rolname = session_user and (rolsuper or rolbypassrls)) as unbound,
      exists (select from pg_class where relowner = session_user::regrole and relnamespace = 'public'::regnamespace) as owns,
      (select count(*) = 2 from pg_roles
        where rolname in ('register_app', 'register_sign_in') and pg_has_role(session_user, oid, 'member')) as roles`)
  const [login] = rows
  if (login?.unbound)
    return 'DATABASE_URL signs in as a superuser, or as a login that bypasses row-level security. Use a login that is only a member of register_app and register_sign_in.'
  if (login?.owns)
    return 'DATABASE_URL signs in as a login that owns tables, which policies do not bind. Use one that owns nothing; the owner is for MIGRATION_DATABASE_URL.'
  if (!login?.roles)
    return 'The login of DATABASE_URL is not a member of register_app and register_sign_in. Run npm run db:migrate, then: grant register_app, register_sign_in to that login.'
  const [there, applied] = [migrationsThere(), await findSchemaVersion(null)]
  if (there !== applied)
    return `The database has had ${applied} of ${there} migrations. Run npm run db:migrate with MIGRATION_DATABASE_URL set.`
  return null
}
