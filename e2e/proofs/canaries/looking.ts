import { builtActions } from '../../permissions/calling'
import { newVisitor, signedInVisitor, type Visitor } from '../browserless'
import type { Nest } from './arranged'
import type { Looker } from './audience'
import { CANARY } from './planting'

/** Where each word was met, by whom: the first address of each. */
export type Sightings = Map<string, Map<Looker, string>>

export type Looking = { looker: Looker; visitor: Visitor }

export async function beginLooking(url: string, looker: Looker): Promise<Looking> {
  return {
    looker,
    visitor: looker.role === null ? newVisitor(url) : await signedInVisitor(url, looker.email),
  }
}

/** Opens an address and notes every canary in its answer, whatever it is: page, script, redirect or error. */
export async function look({ looker, visitor }: Looking, address: string, seen: Sightings): Promise<void> {
  note(seen, looker, address, await everythingIn(await visitor.request(address)))
}

/** What nobody should do who watches: it would end their own session. */
const NOT_CALLED = ['signOut', 'signIn']

/** Calls every action about an agreement, with what forms send and somebody's kept answers: refusals say things too. */
export async function callEverything(
  { looker, visitor }: Looking,
  nest: Nest,
  seen: Sightings,
): Promise<void> {
  for (const [name, id] of builtActions()) {
    const isTheirs = looker.force === nest.force && looker.role === 'office'
    if (NOT_CALLED.includes(name) || (isTheirs && !name.startsWith('check'))) continue
    for (const reference of [nest.sensitive[0], nest.draft]) {
      const body = new FormData()
      const fields = { reference, version: '1', cycle: '2026', instrument: '2', answers: nest.answers }
      for (const [field, value] of Object.entries(fields)) body.append(`_1_${field}`, value ?? '')
      body.append('0', '[{"errors":[],"typed":null},"$K1"]')
      const headers = { origin: visitor.url, accept: 'text/x-component', 'next-action': id }
      const answer = await visitor.request(`/agreements/${reference}`, { method: 'POST', body, headers })
      note(seen, looker, `${name} of ${reference}`, await everythingIn(answer))
    }
  }
}

async function everythingIn(answer: Response): Promise<string> {
  return [...answer.headers].flat().join('\n') + (await answer.text())
}

function note(seen: Sightings, looker: Looker, address: string, text: string): void {
  for (const [said] of text.matchAll(CANARY)) {
    const word = said.toLowerCase()
    const by = seen.get(word) ?? new Map<Looker, string>()
    if (!by.has(looker)) by.set(looker, address)
    seen.set(word, by)
  }
}
