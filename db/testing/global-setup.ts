import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { connectToPostgres, pgliteConnection } from '../connection'
import { migrate } from '../migrate'

/**
 * Where test files get their databases from: a migrated PostgreSQL database to copy, or a dump of a migrated PGlite.
 * The logins are told apart as in production: the owner arranges, the application's login is what is tested.
 */
export type TestSource =
  | { engine: 'postgresql'; administrator: string; owner: string; application: string; template: string }
  | { engine: 'pglite'; dump: string }

declare module 'vitest' {
  interface ProvidedContext {
    testSource: TestSource
  }
}

/** Runs once before all database tests; what it returns runs after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const administrator = process.env.TEST_DATABASE_URL
  const { source, remove } = administrator ? await postgresTemplate(administrator) : await pgliteDump()
  project.provide('testSource', source)
  return remove
}

type Prepared = { source: TestSource; remove: () => Promise<void> }

/** A migrated database of PostgreSQL to copy; `remove` takes it and its copies away. */
export async function postgresTemplate(administrator: string): Promise<Prepared> {
  const template = `register_test_${process.pid}_${Date.now().toString(36)}`
  const owner = asLogin(administrator, 'register_owner')
  const application = asLogin(administrator, 'register_web')
  await asAdministrator(administrator, async (client) => {
    // Roles belong to the cluster: two runs that start together take turns.
    await client.query(`select pg_advisory_lock(hashtext('register test roles'))`)
    await client.query(roleNamed('register_owner', 'login createrole nosuperuser nobypassrls'))
    await client.query(`create database ${template} owner register_owner`)
    const connection = await connectToPostgres(inDatabase(owner, template), 1)
    await migrate(connection).finally(connection.close)
    await client.query(roleNamed('register_web', 'login noinherit nosuperuser nobypassrls nocreaterole'))
    await client.query('grant register_app, register_sign_in to register_web')
  })
  const source = { engine: 'postgresql', administrator, owner, application, template } as const
  return { source, remove: () => asAdministrator(administrator, (client) => dropAll(client, template)) }
}

async function dropAll(client: Client, template: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [template],
  )
  for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
}

function roleNamed(name: string, attributes: string): string {
  return `do $$ begin
    if not exists (select from pg_roles where rolname = '${name}') then
      create role ${name} password '${PASSWORD}';
    end if;
    alter role ${name} ${attributes};
  end $$`
}

/** For servers that ask for one; a role that is already there keeps its own. */
const PASSWORD = 'register-tests'

function asLogin(url: string, login: string): string {
  const changed = new URL(url)
  changed.username = login
  changed.password = PASSWORD
  return changed.href
}

/** The same server and login, another database. */
export function inDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

/** One connection with the administrator's login, closed afterwards. */
export async function asAdministrator<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function pgliteDump(): Promise<Prepared> {
  const { PGlite } = await import('@electric-sql/pglite')
  const pglite = await PGlite.create()
  await migrate(await pgliteConnection(pglite))
  const dump = join(tmpdir(), `register-test-${process.pid}-${Date.now().toString(36)}.tar`)
  await writeFile(dump, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()))
  await pglite.close()
  return { source: { engine: 'pglite', dump }, remove: () => rm(dump, { force: true }) }
}
