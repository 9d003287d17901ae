import type { Page } from '@playwright/test'
import {
  countControls,
  expectAccessible,
  expectNoSidewaysScrolling,
  expectPrintable,
  expectSkipLinkFirst,
  expectTitled,
  tabStops,
} from '../fixtures/look'
import { expect, THOROUGH, test } from '../fixtures/test'
import { problems } from '../journeys/filling'
import { look } from '../permissions/pool'
import { PAGES } from '../permissions/table'
import { wordsIn } from '../proofs/html'
import { emailOf, routes, STATES, sampleOf, whoSees } from './samples'

test.use({ arranged: 'to look at' })

const forms = routes.filter(
  (route) => PAGES[`${route}/check` as keyof typeof PAGES] && !route.endsWith('/closing'),
)

for (const route of routes) {
  const answersChecked = route.endsWith('/check')
  test(
    `${route} can be read, used with the keyboard, printed and drawn 320 px wide`,
    answersChecked ? THOROUGH : {},
    async ({ looking, register }) => {
      const asker = whoSees(route)
      const email = emailOf(asker)
      const page = await looking(email)
      const address = await sampleOf(register, route, asker)
      await page.goto(address)
      await expectLaidOut(page)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
        headingIn((await register.visitor(email).open(address)).html),
      )
      // What is wrong with a form stands beside all that it shows before: it is looked at once, with both.
      if (forms.includes(route)) await expectProblemsAtFields(page)
      await expectAccessible(page)
    },
  )
}

for (const [state, { as: asker, at }] of Object.entries(STATES)) {
  test(`So can the ${state}`, THOROUGH, async ({ looking }) => {
    const page = await looking(emailOf(asker))
    await page.goto(at())
    await expectFit(page)
  })
}

test('So can a list on no real day, where what is wrong comes first', async ({ looking }) => {
  const page = await looking('office@northamptonshire.example')
  await page.goto('/agreements?as-at-day=31&as-at-month=2&as-at-year=2026')
  await expect(problems(page)).toBeFocused()
  await expectTitled(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
})

test('So can the page for what is not there', async ({ page, as, openMissing }) => {
  await as('office@northamptonshire.example')
  for (const address of [
    '/agreements/EM-9999',
    '/nonsense',
    '/agreements/EM-0001/nonsense',
    '/bodies/x',
    '/forces/x',
  ]) {
    const answer = await openMissing(address)
    expect(answer?.status(), address).toBe(404)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText('Page not found')
  }
  await expectFit(page)
})

const KEYBOARD: Record<string, () => string> = {
  'signing in': () => '/sign-in',
  'the home page': () => '/',
  'the list': () => '/agreements',
  'an agreement': () => `/agreements/${look('own', 'lapsed').reference}`,
  'a long form': () => `/agreements/${look('own', 'fresh').reference}/term`,
  'a review': () => `/agreements/${look('own', 'reviewed').reference}/reviews/2026`,
}

for (const [what, at] of Object.entries(KEYBOARD)) {
  test(`The keyboard reaches every control of ${what}, and one sees where it is`, async ({ looking }) => {
    const page = await looking(at() === '/sign-in' ? undefined : 'office@northamptonshire.example')
    await page.goto(at())
    const controls = await countControls(page)
    const stops = await tabStops(page)
    expect(stops.filter(({ seen }) => !seen)).toEqual([])
    expect(stops).toHaveLength(controls)
  })
}

/** Sent empty, a form says what is wrong, first in the page and at its fields. */
async function expectProblemsAtFields(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').click()
  const summary = problems(page)
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Error: /)
  await expectNoSidewaysScrolling(page)
  for (const link of await summary.getByRole('link').all()) {
    await link.click()
    const field = (await link.getAttribute('href')) ?? ''
    await expect(page.locator(`[id="${field.slice(1)}"]`), field).toBeFocused()
  }
}

async function expectFit(page: Page): Promise<void> {
  await expectLaidOut(page)
  await expectAccessible(page)
}

async function expectLaidOut(page: Page): Promise<void> {
  await expectTitled(page)
  await expectSkipLinkFirst(page)
  await expectNoSidewaysScrolling(page)
  await expectPrintable(page)
}

function headingIn(html: string): string {
  return wordsIn(/<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')
}
