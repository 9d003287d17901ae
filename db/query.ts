import type { Actor } from '@/domain/access/actor'
import type { Day } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import { askAs } from './asking'
import { database, type Tx } from './connection'

type Asked = { tx: Tx; actor: Actor; today: Day }

/**
 * The door for reading. One read-only transaction that sees one state of the register, as the person asking:
 * what they may not see is not there.
 */
export function query<Input, Value>(ask: (asked: Asked, input: Input) => Promise<Value>) {
  return async (actor: Actor, input: Input): Promise<Value> => {
    const db = await database()
    return db.transaction(
      async (tx) => {
        await askAs(tx, actor)
        return ask({ tx, actor, today: today() }, input)
      },
      { accessMode: 'read only', isolationLevel: 'repeatable read' },
    )
  }
}
