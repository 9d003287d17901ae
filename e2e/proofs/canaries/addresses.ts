import type { Client } from 'pg'
import { builtRoutes } from '../../permissions/calling'
import type { Nest } from './arranged'

/** A word that every canary begins with: what somebody would search for. */
const SEARCH = 'words=canary&q=canary&search=canary&name=canary&size=100'

/** Every address of the build: each route with everything it may be about, and with a search for all canaries. */
export async function everyAddress(owner: Client, nests: Nest[]): Promise<string[]> {
  const params = await paramsOf(owner, nests)
  const addresses = builtRoutes().flatMap((route) => {
    if (route.includes('[reference]')) return nests.flatMap((nest) => aboutNest(route, nest, params))
    const each = filledIn(route, params)
    return route.includes('[') ? each : [...each, `${route}?${SEARCH}`]
  })
  // Pages that do not exist, and ones asked for nonsense, answer with errors of their own.
  const nonsense = ['/agreements/EM-canary', '/agreements?page=0&on=canary&status=canary', '/nowhere']
  return [...new Set([...addresses, ...nonsense])]
}

type Params = Record<string, string[]>

async function paramsOf(owner: Client, nests: Nest[]): Promise<Params> {
  const column = async (statement: string, given: unknown[] = []) =>
    (await owner.query<{ one: string }>(statement, given)).rows.map((row) => row.one)
  const forces = nests.map((nest) => nest.force)
  return {
    code: [...forces, ...(await column('select code as one from bodies'))],
    id: await column(
      `select p.id as one from people p left join forces f on f.id = p.force_id
      where f.id is null or f.code = any ($1)`,
      [forces],
    ),
    cycle: ['2026'],
    number: ['1', '2'],
    '...nextauth': ['session'],
  }
}

/** The route of each of the nest's agreements, also with the answers that are kept about one of them. */
function aboutNest(route: string, { sensitive, draft, answers }: Nest, params: Params): string[] {
  return [...sensitive, draft].flatMap((reference) =>
    filledIn(route, { ...params, reference: [reference] }).map((address) =>
      /check$|extension$/.test(route) ? `${address}?answers=${answers}` : address,
    ),
  )
}

function filledIn(route: string, params: Params): string[] {
  const name = /\[([^\]]+)\]/.exec(route)?.[1]
  if (!name) return [route]
  const values = params[name]
  if (!values) throw new Error(`Say in addresses.ts what [${name}] stands for in ${route}`)
  return values.flatMap((value) => filledIn(route.replace(`[${name}]`, value), params))
}
