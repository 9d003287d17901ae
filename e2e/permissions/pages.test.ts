import { expect, THOROUGH, test } from '../fixtures/test'
import { addressOf, deedCheckedAt } from './addresses'
import { check, checkedBySomebody, opened, visitorFor } from './asking'
import { builtRoutes } from './calling'
import { look } from './pool'
import { type Asker, rowFound } from './rows'
import { PAGES } from './table'

type Route = keyof typeof PAGES
const routes = Object.keys(PAGES) as Route[]

test.use({ arranged: 'to look at' })

test('Every page and route handler of the build has a row, and every row its page', () => {
  expect([...routes].sort()).toEqual(builtRoutes().sort())
})

for (const route of routes) {
  // Who may give a deed's answers is tried wherever it is sent: actions.test.ts.
  const details = route.endsWith('/check') ? THOROUGH : {}
  test(
    `${route} is shown to those whom the table names, and to nobody else`,
    details,
    async ({ register }) => {
      const deed = deedCheckedAt(route)
      const othersAnswers = deed && checkedBySomebody(register, deed)
      const before = new Map<string, string>()

      const found = await rowFound(async (asking) => {
        const { asker, whose } = asking
        // Whoever may give answers opens their own; the others try somebody else's.
        const mayAnswer = deed && PAGES[route][asker][whose] === 'shown'
        const own = mayAnswer ? (await check(register, deed, look(whose, deed.state), asking)).sentTo : null
        return once(asker, own ?? (await othersAnswers?.(whose)) ?? addressOf(route, whose))
      })
      expect(found).toEqual(PAGES[route])

      async function once(asker: Asker, address: string): Promise<string> {
        const outcome =
          before.get(`${asker} ${address}`) ?? (await opened(visitorFor(register, asker), address))
        before.set(`${asker} ${address}`, outcome)
        return outcome
      }
    },
  )
}
