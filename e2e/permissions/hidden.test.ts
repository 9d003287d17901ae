import { HIDDEN } from '../fixtures/hidden'
import { expect, test } from '../fixtures/test'
import type { Visitor } from '../proofs/browserless'
import { addressOf } from './addresses'
import { call } from './calling'
import { deeds } from './deeds'
import { look } from './pool'
import type { Subject } from './subjects'
import { PAGES } from './table'

const NOBODY_HAS_IT = 'EM-9999'
const OFFICE = 'office@northamptonshire.example'

const aboutAnAgreement = (Object.keys(PAGES) as (keyof typeof PAGES)[]).filter((route) =>
  route.includes('[reference]'),
)

const SET_UP = '/agreements/new'
const deedsOnAgreements = deeds.filter(({ state }) => state !== 'body')

test.describe('An agreement out of scope does not exist', () => {
  test.use({ arranged: 'to look at' })

  for (const whose of ['sensitive', 'elsewhere'] as const) {
    test(`at any address: ${HIDDEN[whose]}`, async ({ register }) => {
      const visitor = register.visitor(OFFICE)
      for (const route of aboutAnAgreement) {
        const address = addressOf(route, whose)
        const reference = referenceIn(address)
        const hidden = await answer(visitor, address, reference)
        const missing = await answer(visitor, address.replace(reference, NOBODY_HAS_IT), NOBODY_HAS_IT)
        expect(hidden, route).toEqual(missing)
        expect(hidden.status, route).toBe(404)
        expect(hidden.body, route).toContain(route.startsWith('/api/') ? 'Not found' : '>Page not found</h1>')
        expect(hidden.body, route).not.toContain(HIDDEN[whose])
      }
    })

    test(`for any form: ${HIDDEN[whose]}`, async ({ register }) => {
      const visitor = register.visitor(OFFICE)
      for (const deed of deedsOnAgreements.filter((one) => one.page(look(whose, one.state)) !== SET_UP)) {
        const send = (subject: Subject) =>
          call(visitor, {
            ...{ url: register.url, action: deed.check, from: deed.page(subject) },
            fields: deed.fields(subject, { asker: 'office', whose }),
          })
        const hidden = look(whose, deed.state)
        const missing = { ...hidden, reference: NOBODY_HAS_IT }
        expect(await send(hidden), deed.check).toEqual(await send(missing))
      }
    })
  }
})

test.describe('Wherever somebody can go, they meet no agreement that is hidden from them, and no address that fails', () => {
  for (const email of [OFFICE, 'chief@derbyshire.example', 'audit@nottinghamshire.example']) {
    test(email, async ({ register }) => {
      const visitor = register.visitor(email)
      for await (const { address, status, body } of everywhere(visitor)) {
        expect(status, address).toBe(200)
        for (const title of Object.values(HIDDEN)) expect(body, address).not.toContain(title)
      }
    })
  }

  test('Those whom they concern do see them', async ({ register }) => {
    const lincolnshire = await register.visitor('audit@lincolnshire.example').open('/agreements?size=100')
    expect(lincolnshire.words).toContain(HIDDEN.sensitive)
    const registrar = await register.visitor('registrar@east-midlands.example').open('/agreements?size=100')
    expect(registrar.words).toContain(HIDDEN.sensitive)
    const kent = await register.visitor('office@kent.example').open('/agreements?size=100')
    expect(kent.words).toContain(HIDDEN.elsewhere)
  })
})

/** How many addresses of one kind are opened. */
const AT_MOST = 4

type Found = { address: string; status: number; body: string }

/** Follows the links of every page, to a few addresses of each kind. */
async function* everywhere(visitor: Visitor): AsyncGenerator<Found> {
  const queue = ['/']
  const known = new Set(queue)
  const ofKind = new Map<string, number>()
  for (let address = queue.shift(); address; address = queue.shift()) {
    const response = await visitor.request(address)
    const body = await response.text()
    yield { address, status: response.status, body }
    for (const link of linksIn(body)) {
      const kind = kindOf(link)
      const already = ofKind.get(kind) ?? 0
      if (known.has(link) || already === AT_MOST) continue
      ofKind.set(kind, already + 1)
      known.add(link)
      queue.push(link)
    }
  }
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
}

/** Addresses of one kind differ only in which agreement, body, force or review they are about, or how a list is shown. */
function kindOf(link: string): string {
  const { pathname, search } = new URL(link, 'http://register.invalid')
  const kind = pathname.replace(/[A-Z]+-\d+|\d+(-\d+)?/g, '*').replace(/(bodies|forces)\/[^/]+/, '$1/*')
  return kind + (search ? '?' : '')
}

async function answer(visitor: Visitor, address: string, reference: string) {
  const response = await visitor.request(address)
  const body = (await response.text())
    .replaceAll(reference, 'REFERENCE')
    .replace(/nonce(=|\\":\\|":)"[^"]*"/g, 'NONCE')
    .replace(/'nonce-[^']*'/g, 'NONCE')
  return { status: response.status, body }
}

function referenceIn(address: string): string {
  return /[A-Z]+-\d+/.exec(address)?.[0] ?? ''
}
