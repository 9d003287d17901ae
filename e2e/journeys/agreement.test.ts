import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { expectHeading, fillDate, press } from './filling'

withAndWithoutJavaScript((how) => {
  test(`An agreement is shown as at a day, and so are its parts, ${how}`, async ({ as }) => {
    const page = await as('audit@northamptonshire.example')
    await page.goto('/agreements/EM-0001')
    await fillDate(page, 'As at', '1 9 2020')
    await press(page, 'Show this day')
    await expect(page.locator('main')).toContainText('Expiring')
    await expect(page.locator('main')).toContainText('as at 1 September 2020')
    await page
      .getByRole('link', { name: /^Parties/ })
      .first()
      .click()
    await expectHeading(page, 'Parties')
    await expect(page.getByRole('heading', { name: 'Parties on 1 September 2020' })).toBeVisible()
    await page.getByRole('link', { name: 'Overview' }).click()
    await expect(page.locator('main')).toContainText('as at 1 September 2020')
  })

  test(`A reference is found in small letters too, ${how}`, async ({ as }) => {
    const page = await as('audit@northamptonshire.example')
    await page.goto('/agreements/em-0001/parties?on=2020-09-01')
    await expectHeading(page, 'Parties')
    await expect(page).toHaveURL(/\/agreements\/EM-0001\/parties\?on=2020-09-01$/)
  })

  test(`Its pages lead to one another, ${how}`, async ({ as }) => {
    const page = await as('audit@northamptonshire.example')
    await page.goto('/agreements/EM-0005')
    for (const [tab, heading] of [
      [/^Parties/, 'Parties'],
      [/^Instruments/, 'Instruments'],
      [/^Reviews/, 'Reviews'],
      [/^History/, 'History'],
    ] as const) {
      await page
        .getByRole('navigation', { name: /EM-0005|agreement/i })
        .getByRole('link', { name: tab })
        .click()
      await expectHeading(page, heading)
    }
  })

  test(`The lifeline has its table twin, ${how}`, async ({ as }) => {
    const page = await as('audit@northamptonshire.example')
    await page.goto('/agreements/EM-0001')
    await page.getByText('View as a table').first().click()
    await expect(page.getByRole('table', { name: /The life of EM-0001/ })).toBeVisible()
  })
})

test('What nobody published is said to be not recorded', async ({ register }) => {
  const { words } = await register.visitor('audit@northamptonshire.example').open('/agreements/EM-0009')
  for (const fact of ['Legal basis', 'Provision', 'Commencement', 'Notice period'])
    expect(words).toContain(`${fact} Not recorded`)
})

test('Parties are shown as legal persons, two for each force', async ({ register }) => {
  const { words } = await register
    .visitor('audit@northamptonshire.example')
    .open('/agreements/EM-0013/parties')
  for (const party of [
    'Chief Constable of Northamptonshire Police',
    'Police, Fire and Crime Commissioner for Northamptonshire',
    'Chief Constable of Nottinghamshire Police',
    'Police and Crime Commissioner for Nottinghamshire',
  ])
    expect(words).toContain(party)
})

test.describe('Only those who may change an agreement see how', () => {
  const MAY: Record<string, boolean> = {
    'office@northamptonshire.example': true,
    'registrar@east-midlands.example': true,
    'office@derbyshire.example': false,
    'chief@northamptonshire.example': false,
    'audit@northamptonshire.example': false,
  }
  for (const [email, may] of Object.entries(MAY)) {
    test(`${email}: ${may ? 'yes' : 'no'}`, async ({ register }) => {
      const { html } = await register.visitor(email).open('/agreements/EM-0001')
      const parties = ['parties/joinder', 'parties/withdrawal', 'parties/new', 'parties/error']
      const links = ['details', 'parent', 'supersession', 'reviews/new']
      const term = ['extension', 'renewal', 'direction', 'variation', 'ending', 'lapse']
      for (const part of [...term, ...parties, ...links])
        expect(html.includes(`href="/agreements/EM-0001/${part}"`), part).toBe(may)
      expect(html.includes('correction"'), 'correct an instrument').toBe(false)
    })
  }
  test('and whoever may not is told so, first in the title', async ({ as }) => {
    const page = await as('office@derbyshire.example')
    await page.goto('/agreements/EM-0001/extension')
    await expect(page).toHaveTitle(/^You cannot extend this agreement – EM-0001 .* – Agreements – /)
  })
})
