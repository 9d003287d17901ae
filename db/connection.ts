import type { PGlite } from '@electric-sql/pglite'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { env } from '@/lib/env'
import { outliveLoss } from './lost-connection'
import { lockFiles } from './pglite-lock'
import { planOnce } from './planned-once'

/** The database, whichever engine runs it. Only the three doors use it. */
export type Database = NodePgDatabase<Record<string, never>>
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0]

/** One open database and how to close it. */
export type Connection = { engine: 'postgresql' | 'pglite'; db: Database; close: () => Promise<void> }

// One connection for the process, also when the development server loads this module anew.
const held = globalThis as typeof globalThis & { registerConnection?: Promise<Connection> }

/** The process's database, opened when it is first needed. */
export function connection(): Promise<Connection> {
  held.registerConnection ??= open()
  return held.registerConnection
}

/** Makes this the process's database: tests, the boot and the benches open their own. */
export function holdConnection(opened: Connection): void {
  held.registerConnection = Promise.resolve(opened)
}

export async function database(): Promise<Database> {
  return (await connection()).db
}

function open(): Promise<Connection> {
  const { DATABASE_URL, REGISTER_DATA } = env()
  return DATABASE_URL ? connectToPostgres(DATABASE_URL) : openPglite(`${REGISTER_DATA}/register`)
}

/**
 * A policy makes a plan look dear that is not: PostgreSQL would compile it, for a third of a second, and read a whole
 * table in the place of a few rows by their key, as if keys lay on a disk that turns.
 */
const PLANNING = '-c jit=off -c random_page_cost=1.1'

/** A pool of connections to PostgreSQL. All time-outs stand here. */
export async function connectToPostgres(url: string, max = 10): Promise<Connection> {
  const [{ Pool }, { drizzle }] = await Promise.all([import('pg'), import('drizzle-orm/node-postgres')])
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 15_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    options: PLANNING,
    // What is asked together (Promise.all within a transaction) travels together: one way there and back, not one each.
    pipeline: true,
  })
  pool.on('connect', outliveLoss)
  pool.on('connect', planOnce)
  // Without a listener a restart of PostgreSQL would end the process; the pool replaces the connection by itself.
  pool.on('error', () => {})
  return { engine: 'postgresql', db: drizzle(pool), close: () => pool.end() }
}

/** PostgreSQL inside the process, for demonstrations and tests; `memory://` keeps nothing. */
export async function openPglite(where: string): Promise<Connection> {
  if (!where.startsWith('memory:')) lockFiles(where)
  const { PGlite } = await import('@electric-sql/pglite')
  return pgliteConnection(await PGlite.create(where))
}

export async function pgliteConnection(pglite: PGlite): Promise<Connection> {
  const { drizzle } = await import('drizzle-orm/pglite')
  // The two drivers answer alike for all that we ask of them; their types only differ in the raw result.
  const db = drizzle(pglite) as unknown as Database
  return { engine: 'pglite', db, close: () => pglite.close() }
}
