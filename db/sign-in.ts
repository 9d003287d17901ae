import { sql } from 'drizzle-orm'
import { database, type Tx } from './connection'

/**
 * The door before there is an actor. It runs as `register_sign_in`, which sees credentials and sessions, may write
 * sign-in events, and nothing else.
 */
export function signIn<Input, Value>(step: (tx: Tx, input: Input) => Promise<Value>) {
  return async (input: Input): Promise<Value> => {
    const db = await database()
    return db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('role', 'register_sign_in', true)`)
      return step(tx, input)
    })
  }
}
