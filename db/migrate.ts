import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import type { Connection, Database } from './connection'

const folder = { migrationsFolder: 'drizzle' }

/** Brings a database up to date. On PostgreSQL the connection must be the owner's, never a superuser's. */
export async function migrate({ engine, db }: Connection): Promise<void> {
  if (engine === 'postgresql') return migratePostgres(db, folder)
  await asOwner(db, async () => {
    const { migrate: migratePglite } = await import('drizzle-orm/pglite/migrator')
    await migratePglite(db as never, folder)
  })
}

/** How many migrations there are. */
export function migrationsThere(): number {
  return readMigrationFiles(folder).length
}

/** PGlite is always superuser underneath, which would hide every mistake in policies: it migrates as the owner too. */
async function asOwner(db: Database, work: () => Promise<void>): Promise<void> {
  await db.execute(sql`do $$ begin
    if not exists (select from pg_roles where rolname = 'register_owner') then
      create role register_owner createrole;
      alter schema public owner to register_owner;
      execute format('grant create on database %I to register_owner', current_database());
    end if;
  end $$`)
  await db.execute(sql`set role register_owner`)
  try {
    await work()
  } finally {
    await db.execute(sql`reset role`)
  }
}
