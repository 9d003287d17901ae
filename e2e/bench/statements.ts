import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { signedInVisitor } from '../proofs/browserless'
import { startServer } from '../server/server'
import { ASKER } from './asker'
import type { BenchRegister } from './register'

/** One statement as a page sent it, and how long its answer took. */
export type Statement = {
  connection: number
  text: string
  values: unknown[]
  name?: string
  rowMode?: 'array'
  ms: number
}

/** The statements of one transaction, from begin to commit. */
export type Transaction = Statement[]

const TURNS = 60

/**
 * What each page asks the database: the server is served once more with every statement written down, and each page
 * opened over and over. Gives for each path the transactions of its last turn, every time the middle one of all turns.
 */
export async function logStatements(
  register: BenchRegister,
  paths: string[],
): Promise<Map<string, Transaction[]>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'register-bench-'))
  const log = path.join(folder, 'statements')
  const hook = path.join(import.meta.dirname, 'statement-log.mjs')
  const env = { NODE_OPTIONS: `--import=${hook}`, BENCH_STATEMENTS: log }
  const server = await startServer({ settings: register.settings, env })
  try {
    const visitor = await signedInVisitor(server.url, ASKER)
    const logged = new Map<string, Transaction[]>()
    for (const each of paths) {
      const turns: Statement[][] = []
      for (let turn = 0; turn < TURNS; turn++) {
        await writeFile(log, '')
        await visitor.open(each)
        turns.push(read(await readFile(log, 'utf8')))
      }
      logged.set(each, transactionsOf(inTheMiddle(turns.slice(TURNS / 3))))
    }
    return logged
  } finally {
    await server.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

function read(log: string): Statement[] {
  return log
    .split('\n')
    .filter(Boolean)
    .map((line): Statement => JSON.parse(line))
}

/** The last turn, each statement with the middle of its times in all turns that sent as many. */
function inTheMiddle(turns: Statement[][]): Statement[] {
  const last = turns.at(-1) ?? []
  const alike = turns.filter((turn) => turn.length === last.length)
  return last.map((statement, at) => {
    const times = alike.map((turn) => turn[at]?.ms ?? 0).sort((a, b) => a - b)
    return { ...statement, ms: times[Math.floor(times.length / 2)] ?? statement.ms }
  })
}

/** Statements belong to the transaction their connection is in. */
function transactionsOf(statements: Statement[]): Transaction[] {
  const open = new Map<number, Transaction>()
  const all: Transaction[] = []
  for (const statement of statements) {
    if (/^begin/i.test(statement.text)) {
      const transaction: Transaction = []
      open.set(statement.connection, transaction)
      all.push(transaction)
    }
    open.get(statement.connection)?.push(statement)
  }
  return all
}
