import { readFile } from 'node:fs/promises'
import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { askAs } from '../asking'
import { type Connection, connectToPostgres, holdConnection, pgliteConnection, type Tx } from '../connection'
import { asAdministrator, inDatabase, type TestSource } from './global-setup'

/** Who a statement of a test runs as: an actor, the application's role with nobody asking, or the sign-in door's. */
export type Asker = Actor | 'nobody' | 'sign in'

type Open = { application: Connection; owner: Connection; close: () => Promise<void> }

let open: Open | undefined

/** Which engine this run's databases are on, known before any test: for `it.skipIf(engine() !== 'postgresql')`. */
export function engine(): Connection['engine'] {
  return inject('testSource').engine
}

/**
 * Called once at the top of a test file: gives the file a database of its own, migrated and empty, which the three
 * doors use. Take rows into it with the builders of this folder; whatever a test leaves behind the next one sees.
 */
export function useTestDatabase(): void {
  beforeAll(() => openTestDatabase(inject('testSource')))
  afterAll(closeTestDatabase)
}

/** The same for who is no test file; `closeTestDatabase` afterwards. */
export async function openTestDatabase(source: TestSource): Promise<void> {
  open = source.engine === 'postgresql' ? await copyOf(source) : await loaded(source.dump)
  holdConnection(open.application)
}

export async function closeTestDatabase(): Promise<void> {
  await open?.close()
  open = undefined
}

/** One transaction as the owner of the tables, past every policy and grant: for arranging what no command can. */
export async function arrange<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return opened().owner.db.transaction(async (tx) => {
    await tx.execute(sql`set local role register_owner`)
    return work(tx)
  })
}

/** One statement as the owner of the tables; gives its rows. */
export async function asOwner<Row extends Record<string, unknown>>(statement: SQL): Promise<Row[]> {
  return arrange(async (tx) => (await tx.execute<Row>(statement)).rows as Row[])
}

/** One transaction as somebody asking, as the doors open it: for trying what a hand-written statement may do. */
export async function asking<T>(asker: Asker, work: (tx: Tx) => Promise<T>): Promise<T> {
  return opened().application.db.transaction(async (tx) => {
    if (typeof asker === 'object') await askAs(tx, asker)
    else await tx.execute(sql`select set_config('role', ${roleOf(asker)}, true)`)
    return work(tx)
  })
}

/** The SQLSTATE a statement fails with; null when it does not fail. */
export async function codeOf(trying: Promise<unknown>): Promise<string | null> {
  try {
    await trying
    return null
  } catch (thrown) {
    const cause = (thrown as Error).cause ?? thrown
    return (cause as { code?: string }).code ?? String(cause)
  }
}

function roleOf(asker: 'nobody' | 'sign in'): string {
  return asker === 'nobody' ? 'register_app' : 'register_sign_in'
}

function opened(): Open {
  if (!open) throw new Error('Call useTestDatabase() at the top of the test file')
  return open
}

async function copyOf({
  administrator,
  owner,
  application,
  template,
}: Extract<TestSource, { engine: 'postgresql' }>): Promise<Open> {
  const name = `${template}_${process.pid}_${Date.now().toString(36)}`
  await asAdministrator(administrator, (client) =>
    client.query(`create database ${name} template ${template} owner register_owner`),
  )
  const connections = await Promise.all([
    connectToPostgres(inDatabase(application, name)),
    connectToPostgres(inDatabase(owner, name), 2),
  ])
  // The database itself goes when the whole run ends: dropped here, it would cut off connections that are closing.
  const close = async () => void (await Promise.all(connections.map((one) => one.close())))
  return { application: connections[0], owner: connections[1], close }
}

async function loaded(dump: string): Promise<Open> {
  const { PGlite } = await import('@electric-sql/pglite')
  const pglite = await PGlite.create({ loadDataDir: new Blob([await readFile(dump)]) })
  const connection = await pgliteConnection(pglite)
  return { application: connection, owner: connection, close: connection.close }
}
