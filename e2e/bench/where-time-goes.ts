import { asAdministrator } from '@/db/testing/global-setup'
import type { BenchRegister } from './register'
import type { Statement, Transaction } from './statements'
import { printTable } from './table'

/** What a page spends, in milliseconds of its middle answer. */
export type Spent = { session: number; doors: number; questions: number; rest: number }

/** How a page's time divides: the session check, opening and closing transactions, what it asks, and all the rest. */
export function spentOn(transactions: Transaction[], p50: number): Spent {
  const isSession = (one: Transaction) => one.some(({ text }) => text.includes('register_sign_in'))
  const session = sum(transactions.filter(isSession).flat())
  const asking = transactions.filter((one) => !isSession(one)).flat()
  const doors = sum(asking.filter(isDoors))
  const questions = sum(asking) - doors
  return { session, doors, questions, rest: p50 - session - doors - questions }
}

/** Prints each question of a page: how long its answer took, and what of that was planning and executing. */
export async function explain(
  register: BenchRegister,
  path: string,
  transactions: Transaction[],
): Promise<void> {
  const rows = await asAdministrator(register.applicationUrl, async (client) => {
    const explained: (string | number)[][] = []
    for (const transaction of transactions) {
      for (const { text, values, ms } of transaction) {
        if (isDoors({ text }) || /^\s*update/i.test(text)) {
          await client.query({ text, values })
          continue
        }
        const { rows: plans } = await client.query(
          `explain (analyze, timing off, format json) ${text}`,
          values,
        )
        const [plan] = plans[0]['QUERY PLAN']
        explained.push([inShort(text), ms, plan['Planning Time'], plan['Execution Time']])
      }
    }
    return explained
  })
  printTable(`What ${path} asks`, ['', 'answer ms', 'planning ms', 'executing ms'], rows)
}

function isDoors({ text }: Pick<Statement, 'text'>): boolean {
  return /^(begin|commit|rollback|select set_config)/i.test(text.trim())
}

function inShort(text: string): string {
  const words = text.replace(/\s+/g, ' ').replaceAll('"', '')
  const from = /\bfrom (?!unnest)[\w.]+.*/.exec(words)?.[0] ?? words
  return `${words.slice(0, 24)} … ${from.slice(0, 60)}`
}

function sum(statements: Statement[]): number {
  return statements.reduce((total, one) => total + one.ms, 0)
}
