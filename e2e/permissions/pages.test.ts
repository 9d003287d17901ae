import type { Register } from '../fixtures/register'
import { expect, test } from '../fixtures/test'
import { addressOf, deedCheckedAt } from './addresses'
import { check, checkedBySomebody, opened, visitorFor } from './asking'
import { builtRoutes } from './calling'
import type { Asking } from './deeds'
import { look } from './pool'
import { rowFound } from './rows'
import { PAGES } from './table'

type Route = keyof typeof PAGES
const routes = Object.keys(PAGES) as Route[]

test.use({ arranged: true })

test('Every page and route handler of the build has a row, and every row its page', () => {
  expect([...routes].sort()).toEqual(builtRoutes().sort())
})

for (const route of routes) {
  test(`${route} is shown to those whom the table names, and to nobody else`, async ({ register }) => {
    const before = new Map<string, Promise<string>>()
    const found = await rowFound(async (asking) => {
      const address = await addressFor(register, route, asking)
      const key = `${asking.asker} ${address}`
      const outcome = before.get(key) ?? opened(visitorFor(register, asking.asker), address)
      before.set(key, outcome)
      return outcome
    })
    expect(found).toEqual(PAGES[route])
  })
}

/** Where answers are checked there must be answers: one's own, or for those who may give none somebody else's. */
async function addressFor(register: Register, route: Route, asking: Asking): Promise<string> {
  const deed = deedCheckedAt(route)
  if (!deed) return addressOf(route, asking.whose)
  const { sentTo } = await check(register, deed, look(asking.whose, deed.state), asking)
  return sentTo?.includes('answers=') ? sentTo : checkedBySomebody(register, deed, asking)
}
