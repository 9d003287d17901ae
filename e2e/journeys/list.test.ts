import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { fillDate, press, row } from './filling'

withAndWithoutJavaScript((how) => {
  test(`The list is narrowed step by step, and each step can be taken back, ${how}`, async ({ as }) => {
    const page = await as('office@northamptonshire.example')
    await page.goto('/agreements')
    await page.getByLabel('Words in the title').fill('data quality')
    await page.getByLabel(/^Term passed/).check()
    await press(page, 'Apply filters')
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await expect(page).toHaveURL(/words=data\+quality/)
    await expect(page).toHaveURL(/status=term\+passed/)

    const shared = await as('chief@leicestershire.example')
    await shared.goto(page.url())
    await expect(row(shared, /Data Quality Team/)).toHaveCount(1)

    await page.getByRole('link', { name: /^Remove .*Term passed/ }).click()
    await expect(page.getByRole('rowheader')).toHaveCount(2)
    await page.getByRole('link', { name: 'Clear filters' }).click()
    await expect(page.getByRole('rowheader')).toHaveCount(25)
  })

  test(`The list is sorted by a column, one way and then the other, ${how}`, async ({ as }) => {
    const page = await as('office@northamptonshire.example')
    await page.goto('/agreements?which=national')
    await page
      .getByRole('columnheader', { name: /Agreement/ })
      .getByRole('link')
      .first()
      .click()
    await expect(page.getByRole('rowheader').first()).toContainText('Ballistics')
    await expect(page.getByRole('columnheader', { name: /Agreement/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    await page
      .getByRole('columnheader', { name: /Agreement/ })
      .getByRole('link')
      .first()
      .click()
    await expect(page.getByRole('columnheader', { name: /Agreement/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await expect(page.getByRole('rowheader').last()).toContainText('Ballistics')
  })

  test(`The list is shown as at a day, ${how}`, async ({ as }) => {
    const page = await as('office@northamptonshire.example')
    await page.goto('/agreements')
    await fillDate(page, 'As at', '1 sept 2020')
    await press(page, 'Show this day')
    await expect(page).toHaveURL(/as-at-day=1|on=2020-09-01/)
    await expect(row(page, /Custody/)).toContainText('Expiring')
    await expect(page.getByText('as at 1 September 2020').first()).toBeVisible()
  })

  test(`The list comes in pages of 25, 50 or 100, ${how}`, async ({ as }) => {
    const page = await as('registrar@east-midlands.example')
    await page.goto('/agreements?sort=reference')
    await expect(page.getByRole('rowheader')).toHaveCount(25)
    await page.getByRole('link', { name: /Next/ }).click()
    await expect(page).toHaveURL(/page=2/)
    await page.getByRole('link', { name: '50', exact: true }).click()
    await expect(page).toHaveURL(/size=50/)
    await expect(page).toHaveURL(/sort=reference/)
  })
})

test('Ours, our region’s and the national ones are told apart', async ({ register }) => {
  const visitor = register.visitor('office@northamptonshire.example')
  const page = await visitor.open('/agreements')
  expect(page.words).toContain('All 25 Ours 17 East Midlands 19 National 6')
  expect((await visitor.open('/agreements?which=ours')).words).toContain('17 ')
})

test.describe('What an address says of the list that no form would say is left out', () => {
  for (const query of [
    'status=unheard',
    'page=0',
    'page=9999999',
    'size=7',
    'sort=;drop',
    'which=x&scope=y',
    'on=2026-02-31',
    'words=%25%27%3B--',
  ]) {
    test(query, async ({ register }) => {
      const page = await register.visitor('office@northamptonshire.example').open(`/agreements?${query}`)
      expect(page.status).toBe(200)
      expect(page.words).toMatch(/25 agreements|0 agreements match|real date/)
    })
  }
})
