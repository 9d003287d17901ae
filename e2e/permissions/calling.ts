import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '@/.ci/node-tool'
import type { Visitor } from '../proofs/browserless'

type ServerReference = { exportedName: string; filename: string }

/** Every action of the build by its name, with the key a browser calls it by. */
export function builtActions(): Map<string, string> {
  const file = path.join(root, '.next/server/server-reference-manifest.json')
  const {
    node,
    edge,
  }: Record<string, Record<string, ServerReference>> = JSON.parse(readFileSync(file, 'utf8'))
  const all = Object.entries({ ...node, ...edge })
  return new Map(all.map(([id, { exportedName }]) => [exportedName, id]))
}

/** The addresses of the build's pages and route handlers, as their folders spell them. */
export function builtRoutes(): string[] {
  const file = path.join(root, '.next/app-path-routes-manifest.json')
  const routes: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
  const ours = Object.entries(routes).filter(([from]) => !/\/_[^/]+\/page$|\/icon\.svg\/route$/.test(from))
  return ours.map(([, route]) => route)
}

type Trouble = { field: string | null; message: string }

/** What an action answered: where it sends the browser on, or what it has to say. */
export type Answer = { status: number; sentTo: string | null; troubles: Trouble[] }

export type Call = {
  url: string
  action: string
  /** The page it is called from. */
  from: string
  fields: Record<string, string | string[]>
  headers?: Record<string, string>
}

/** Calls an action the way a browser with JavaScript does, with any fields. */
export async function call(visitor: Visitor, { url, action, from, fields, headers }: Call): Promise<Answer> {
  const id = builtActions().get(action)
  if (!id) throw new Error(`There is no action ${action} in the build`)
  const answer = await visitor.request(from, {
    method: 'POST',
    body: encoded(fields),
    headers: { origin: url, accept: 'text/x-component', 'next-action': id, ...headers },
  })
  const to = answer.headers.get('x-action-redirect')
  return {
    status: answer.status,
    sentTo: to?.split(';')[0] ?? null,
    troubles: troublesIn(await answer.text()),
  }
}

/** The action's two arguments, the state before and the form, as React sends them. */
function encoded(fields: Call['fields']): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(`_1_${name}`, one)
  body.append('0', '[{"errors":[],"typed":null},"$K1"]')
  return body
}

/** Reads the state that an action returned out of React's stream of lines. */
function troublesIn(stream: string): Trouble[] {
  const states = stream
    .split('\n')
    .map((line) => /^[0-9a-f]+:(\{"errors":.*\})$/.exec(line)?.[1])
    .filter((state) => state !== undefined)
  return states.flatMap((state) => JSON.parse(state).errors)
}
