import { type Connection, connectToPostgres, holdConnection } from '@/db/connection'
import { listAgreements } from '@/db/queries/agreement-list'
import { findAgreement } from '@/db/queries/agreements'
import { query } from '@/db/query'
import { agreementList } from '@/domain/agreements/list'
import { TEST_TODAY } from '../server/server'
import { findAsker, findReferences } from './asker'
import type { BenchRegister } from './register'
import { type Timing, timed } from './timing'

/** What is asked, through the doors, by the office of one force: transaction, policies and all. */
export const QUESTIONS = {
  door: 'the door alone: a transaction that asks nothing',
  list: 'the list: first 50 by end, all its counts',
  filtered: 'the list, expiring only',
  lastPage: 'the list, its last page',
  opening: 'opening one agreement',
  count: 'a bare count of what is in scope',
  countExpiring: 'a bare count of the expiring in scope',
} as const

export type Question = keyof typeof QUESTIONS
export type DatabaseFigures = Record<Question, Timing>

/** Measures each question on a register, one connection, one after another. */
export async function measureDatabase(register: BenchRegister, runs: number): Promise<DatabaseFigures> {
  const opened = await connectToPostgres(register.applicationUrl, 1)
  holdConnection(opened)
  const actor = await findAsker(register.ownerUrl)
  const references = await findReferences(register.ownerUrl, actor, 200)
  const listed = (search: Record<string, string>) => () => listAgreements(actor, agreementList.parse(search))
  const processes = [await backendOf(opened), process.pid]
  const measured = (work: (turn: number) => Promise<unknown>) => timed({ runs, processes }, work)
  try {
    return {
      door: await measured(() => askNothing(actor, null)),
      list: await measured(listed({ size: '50' })),
      filtered: await measured(listed({ size: '50', status: 'expiring' })),
      lastPage: await measured(listed({ size: '50', page: '99999' })),
      opening: await measured((turn) => findAgreement(actor, references[turn % references.length] ?? '')),
      count: await measured(() => ask(actor, COUNT)),
      countExpiring: await measured(() => ask(actor, `${COUNT} where ${IS_EXPIRING}`)),
    }
  } finally {
    await opened.close()
  }
}

const COUNT = 'select count(*) from agreements'
const IS_EXPIRING = `statuses[width_bucket(date '${TEST_TODAY}', changes_on)] = 'expiring'`

/** The process of the one connection, where the server is on this machine. */
async function backendOf({ db }: Connection): Promise<number> {
  const { rows } = await db.execute<{ pid: number }>('select pg_backend_pid() as pid')
  return rows[0]?.pid ?? 0
}

const askNothing = query(async () => null)
const ask = query(({ tx }, statement: string) => tx.execute(statement))
