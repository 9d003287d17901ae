import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Pool } from 'pg'
import type { Transaction } from './statements'

// The floor: Node's own HTTP server that sends the very statements a page sends and answers with their rows as JSON.
// Started as a process of its own: bare-server.ts DATABASE_URL FILE, the file holding the transactions by path.
const [, , databaseUrl = '', file = ''] = process.argv
const pages: Record<string, Transaction[]> = JSON.parse(readFileSync(file, 'utf8'))
const pool = new Pool({ connectionString: databaseUrl, max: 10 })

const server = createServer(async (request, response) => {
  const transactions = pages[request.url ?? ''] ?? []
  const rows: unknown[] = []
  for (const transaction of transactions) rows.push(await send(transaction))
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(rows))
})

server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
process.send?.(typeof address === 'object' ? address?.port : null)

async function send(transaction: Transaction): Promise<unknown[]> {
  const client = await pool.connect()
  try {
    const rows: unknown[] = []
    for (const { text, values, name, rowMode } of transaction) {
      const answer = await client.query({
        ...{ text, values },
        ...(name ? { name } : {}),
        ...(rowMode ? { rowMode } : {}),
      })
      rows.push(answer.rows)
    }
    return rows
  } finally {
    client.release()
  }
}
