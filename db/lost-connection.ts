import type { PoolClient } from 'pg'

/**
 * What a pool does not do by itself when a connection is lost while somebody uses it. Drizzle gives back none whose
 * transaction never began: after ten, with PostgreSQL long up again, nobody would be answered any more. And an error that
 * nobody listens for would end the process.
 */
export function outliveLoss(client: PoolClient): void {
  client.on('error', (error) => console.error('A database connection was lost:', error.message))
  client.query = new Proxy(client.query, {
    apply(query, of, given) {
      const answer = Reflect.apply(query, of, given)
      if (isBeginning(given[0])) answer.catch((error: Error) => client.release(error))
      return answer
    },
  })
}

function isBeginning(statement: unknown): boolean {
  if (typeof statement !== 'object' || statement === null || !('text' in statement)) return false
  return typeof statement.text === 'string' && statement.text.startsWith('begin')
}
