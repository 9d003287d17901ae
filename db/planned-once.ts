import type { PoolClient } from 'pg'

/** So many different statements are kept at most, by each connection: filters make some of them, ids make none. */
const KEPT = 500

const names = new Map<string, string>()

/**
 * Has PostgreSQL keep the plan of each statement for as long as the connection lives. Under row-level policies planning
 * takes longer than answering: opening an agreement takes half the time. A plan belongs to the role it was made for.
 */
export function planOnce(client: PoolClient): void {
  client.query = new Proxy(client.query, {
    apply: (query, of, [statement, ...rest]) => Reflect.apply(query, of, [named(statement), ...rest]),
  })
}

function named(statement: unknown): unknown {
  if (typeof statement !== 'object' || statement === null) return statement
  const text = 'text' in statement ? statement.text : null
  if (typeof text !== 'string' || !/^\s*(select|with|insert|update|delete)\b/i.test(text)) return statement
  const name = nameOf(text)
  return name ? { ...statement, name } : statement
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= KEPT) return known
  const name = `register_${names.size}`
  names.set(text, name)
  return name
}
