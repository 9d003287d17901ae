import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asAdministrator } from '@/db/testing/global-setup'
import { addressFor, ensureLogins, takingTurns } from './cluster'
import { startServer, TEST_TODAY } from './server'

/**
 * A register with the demonstration in it, from which tests take copies. It is plain data: `JSON.stringify` takes it
 * from the process that prepares (Playwright's global setup) to those that copy (its workers).
 */
export type Prepared =
  | { engine: 'postgresql'; administrator: string; template: string }
  | { engine: 'pglite'; folder: string }

type PreparedParts = {
  /** `YYYY-MM-DD`; `TEST_TODAY` unless told. Its servers should be started with the same day. */
  today?: string
  /** An administrator's login to PostgreSQL; `TEST_DATABASE_URL` unless told. */
  administrator?: string | undefined
}

/** A database of one's own: the demonstration, and nothing any other test did. */
export type TestDatabase = {
  engine: Prepared['engine']
  /** What a server is to be started with: `startServer({ settings: database.settings })`. */
  settings: Record<string, string>
  /** The owner's login, past every policy, for arranging on PostgreSQL; null on PGlite, whose server has it alone. */
  ownerUrl: string | null
  /** Removes it. Stop its server first. */
  drop: () => Promise<void>
}

/**
 * Prepares a run's template, once: the server itself migrates an empty database as its owner, loads the demonstration
 * as the application's login and is stopped. On PostgreSQL when `TEST_DATABASE_URL` names an administrator's login,
 * otherwise on PGlite. Needs a build (`ensureBuilt`).
 */
export async function prepareDatabases({
  today = TEST_TODAY,
  administrator = process.env.TEST_DATABASE_URL,
}: PreparedParts = {}): Promise<Prepared> {
  const prepared = administrator ? await emptyTemplate(administrator) : await emptyFolder()
  const settings =
    prepared.engine === 'postgresql'
      ? {
          DATABASE_URL: addressFor(prepared.administrator, 'register_web', prepared.template),
          MIGRATION_DATABASE_URL: addressFor(prepared.administrator, 'register_owner', prepared.template),
        }
      : { REGISTER_DATA: prepared.folder }
  try {
    const server = await startServer({ settings, today })
    await server.stop()
  } catch (thrown) {
    await removeDatabases(prepared)
    throw thrown
  }
  return prepared
}

/** A copy of the template, in well under a second. Any number at once. */
export async function copyDatabase(prepared: Prepared): Promise<TestDatabase> {
  return prepared.engine === 'postgresql' ? copyOfTemplate(prepared) : copyOfFolder(prepared)
}

/** Removes the template, and on PostgreSQL every copy that is left. */
export async function removeDatabases(prepared: Prepared): Promise<void> {
  if (prepared.engine === 'pglite') return rm(prepared.folder, { recursive: true, force: true })
  await asAdministrator(prepared.administrator, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [prepared.template],
    )
    for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`)
  })
}

async function emptyTemplate(administrator: string): Promise<Prepared> {
  const template = `register_e2e_${unique()}`
  await takingTurns(administrator, async (client) => {
    await ensureLogins(client)
    await client.query(`create database ${template} owner register_owner`)
  })
  return { engine: 'postgresql', administrator, template }
}

async function copyOfTemplate({
  administrator,
  template,
}: Extract<Prepared, { engine: 'postgresql' }>): Promise<TestDatabase> {
  const name = `${template}_${unique()}`
  await asAdministrator(administrator, (client) =>
    client.query(`create database ${name} template ${template} owner register_owner`),
  )
  return {
    engine: 'postgresql',
    settings: { DATABASE_URL: addressFor(administrator, 'register_web', name) },
    ownerUrl: addressFor(administrator, 'register_owner', name),
    drop: () =>
      asAdministrator(administrator, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`)
      }),
  }
}

async function emptyFolder(): Promise<Prepared> {
  return { engine: 'pglite', folder: await mkdtemp(path.join(tmpdir(), 'register-e2e-')) }
}

async function copyOfFolder({ folder }: Extract<Prepared, { engine: 'pglite' }>): Promise<TestDatabase> {
  const own = await mkdtemp(path.join(tmpdir(), 'register-e2e-'))
  await cp(folder, own, { recursive: true })
  return {
    engine: 'pglite',
    settings: { REGISTER_DATA: own },
    ownerUrl: null,
    drop: () => rm(own, { recursive: true, force: true }),
  }
}

let made = 0

function unique(): string {
  made += 1
  return `${process.pid}_${Date.now().toString(36)}_${made}`
}
