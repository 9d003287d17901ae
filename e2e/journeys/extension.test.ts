import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { take } from '../permissions/pool'
import { choose, expectAnswer, expectHeading, fillDate, press, problems, row } from './filling'

test.use({ arranged: 'to change' })

withAndWithoutJavaScript((how) => {
  test(`An extension is filled in, checked, changed and recorded, and everything says so, ${how}`, async ({
    as,
  }) => {
    const { reference, title } = take('own', 'lapsed')
    const page = await as('office@northamptonshire.example')
    await page.goto(`/agreements/${reference}`)
    await page.getByRole('link', { name: 'Extend agreement' }).first().click()
    await expectHeading(page, 'Extend agreement')
    await fillDate(page, 'New end date', '31 March 2030')
    await fillDate(page, 'Date the extension takes effect', '1 11 2026')
    await fillDate(page, 'Date the extension was made', '1 11 2026')
    await choose(page, 'How the extension was made', 'Exchange of letters')
    await page.getByLabel('Where the document is kept (optional)').fill('Shelf 4')
    await page.getByLabel('Why the agreement is extended').fill('The service goes on')
    await press(page, 'Check your answers')

    await expectHeading(page, 'Check your answers')
    await expectAnswer(page, 'End', '17 September 2020', '31 March 2030')
    await expect(page.getByText('This leaves a gap of 2,235 days.')).toBeVisible()
    await expect(page.getByText('This extension was made by an exchange of letters.')).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)

    await page.getByRole('link', { name: /^Change how it was made/ }).click()
    await expectHeading(page, 'Extend agreement')
    await expect(page.getByLabel('Why the agreement is extended')).toHaveValue('The service goes on')
    await choose(page, 'How the extension was made', 'Deed')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'How it was made', 'Not recorded', 'Deed')
    await press(page, 'Record extension')

    await expectHeading(page, 'Extension recorded')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await page.getByRole('link', { name: 'See the agreement as it is now' }).click()
    await expect(page.locator('main')).toContainText('In force')
    await expect(page.locator('main')).toContainText('31 March 2030')
    await page.goto(`/agreements?words=${encodeURIComponent(title)}`)
    await expect(row(page, title)).toContainText('31 Mar 2030')
    await expect(row(page, title)).toContainText('In force')
    await page.goto(`/agreements/${reference}/history`)
    await expect(page.locator('main')).toContainText('extended the agreement to 31 March 2030')
    await expect(page.locator('main')).toContainText('Why: The service goes on')
  })

  test(`What is wrong is said at its field, and nothing typed is lost, ${how}`, async ({ as }) => {
    const { reference } = take('own', 'lapsed')
    const page = await as('office@northamptonshire.example')
    await page.goto(`/agreements/${reference}/extension`)
    await fillDate(page, 'New end date', '31 2 2030')
    await fillDate(page, 'Date the extension takes effect', '1 11 2026')
    await page.getByLabel('Why the agreement is extended').fill('A reason that stays')
    await choose(page, 'How the extension was made', 'Deed')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText('There is a problem')
    await expect(problems(page).getByRole('link')).toHaveText([
      'New end date must be a real date, like 31 3 2028',
      'Enter the date the extension was made',
    ])
    await expect(page.getByLabel('Why the agreement is extended')).toHaveValue('A reason that stays')
    await expect(page.getByRole('radio', { name: 'Deed', exact: true })).toBeChecked()
    await expect(page.locator('[name="endOn-month"]')).toHaveValue('2')

    await fillDate(page, 'New end date', '17 9 2020')
    await fillDate(page, 'Date the extension was made', '1 11 2026')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText('must be after 17 September 2020')
  })
})

test('A whole date that is pasted into one box is split, and counts as typed', async ({ as }) => {
  const { reference } = take('own', 'fresh')
  const page = await as('office@northamptonshire.example')
  await page.goto(`/agreements/${reference}/extension`)
  await fillDate(page, 'New end date', '2030-03-31')
  await fillDate(page, 'Date the extension takes effect', '01/11/2026')
  await fillDate(page, 'Date the extension was made', ' November 2026')
  await choose(page, 'How the extension was made', 'Deed')
  await page.getByLabel('Why the agreement is extended').fill('x')
  await press(page, 'Check your answers')
  await expectAnswer(page, 'End', 'Not recorded', '31 March 2030')
  await expectAnswer(page, 'Takes effect', 'Not recorded', '1 November 2026')
  await expectAnswer(page, 'Made', 'Not recorded', 'November 2026')
})
