import type { PGlite, Transaction } from '@electric-sql/pglite'
import type { Pool, PoolClient } from 'pg'
import { connection } from '../connection'

/** A statement fails, or the connection is lost before it is sent (on PostgreSQL only; elsewhere there is none). */
export type Breakage = 'a statement fails' | 'the connection is lost'

type Breaker = { at: number; sent: number; how: Breakage; hasBroken: boolean }

let breaker: Breaker | null = null

/** Once for each database, before anything is asked of it: from then on its statements can be counted and broken. */
export async function makeBreakable(): Promise<void> {
  const { engine, db } = await connection()
  const { $client } = db as unknown as { $client: Pool & PGlite }
  if (engine === 'pglite') breakableTransactions($client)
  else $client.prependListener('connect', breakableStatements)
}

/** Does work whose n-th statement breaks, beginning and commit included. Gives whether it came so far. */
export async function breakingAt(n: number, how: Breakage, work: () => Promise<unknown>): Promise<boolean> {
  const own: Breaker = { at: n, sent: 0, how, hasBroken: false }
  breaker = own
  try {
    await work()
  } catch (thrown) {
    if (!own.hasBroken) throw thrown
    return true
  } finally {
    breaker = null
  }
  if (own.hasBroken) throw new Error(`Statement ${n} broke, and nobody was told`)
  return false
}

function breakableStatements(client: PoolClient): void {
  client.query = new Proxy(client.query, {
    apply(query, of, given) {
      const how = isNext() && breaker?.how
      if (how === 'a statement fails') return Promise.reject(new Error('This statement was to fail'))
      if (how === 'the connection is lost') lose(client)
      return Reflect.apply(query, of, given)
    },
  })
}

function lose(client: PoolClient): void {
  const { connection } = client as unknown as { connection: { stream: { destroy: () => void } } }
  connection.stream.destroy()
}

/** Its transactions begin and commit inside: breaking those is to end the work with an error. */
function breakableTransactions(pglite: PGlite): void {
  const transaction = pglite.transaction.bind(pglite)
  pglite.transaction = (work) =>
    transaction(async (tx) => {
      stopIfNext()
      const result = await work(breakable(tx))
      stopIfNext()
      return result
    })
}

function breakable(tx: Transaction): Transaction {
  const query: Transaction['query'] = async (...given) => {
    stopIfNext()
    return tx.query(...given)
  }
  return new Proxy(tx, { get: (of, name) => (name === 'query' ? query : Reflect.get(of, name)) })
}

function stopIfNext(): void {
  if (isNext()) throw new Error('This statement was to fail')
}

function isNext(): boolean {
  if (!breaker || breaker.hasBroken) return false
  breaker.sent += 1
  breaker.hasBroken = breaker.sent === breaker.at
  return breaker.hasBroken
}
