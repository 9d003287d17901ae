import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { take } from '../permissions/pool'
import { choose, expectAnswer, expectHeading, fillDate, press, problems, row } from './filling'

test.use({ arranged: 'to change' })

withAndWithoutJavaScript((how) => {
  test(`An agreement is renewed, varied and directed to go on, and its pages tell the story, ${how}`, async ({
    as,
  }) => {
    test.setTimeout(120_000)
    const { reference } = take('own', 'fresh')
    const page = await as('office@northamptonshire.example')
    await page.goto(`/agreements/${reference}`)
    await page.getByRole('link', { name: 'Record something else' }).click()
    await page.getByRole('link', { name: 'Renew agreement' }).click()
    await renew(page)
    await page.getByRole('link', { name: 'See the agreement as it is now' }).click()
    await page.getByRole('link', { name: 'Record a variation' }).click()
    await vary(page)
    await page.goto(`/agreements/${reference}/direction`)
    await direct(page)

    await page.goto(`/agreements/${reference}`)
    await expect(page.getByRole('heading', { name: 'Runs to 30 September 2029' })).toBeVisible()
    await page.getByText('View as a table').first().click()
    for (const stretch of ['Renewal', 'Direction', 'Variation'])
      await expect(row(page, stretch).first()).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await page.goto(`/agreements/${reference}/history`)
    for (const sentence of [
      'renewed the agreement: from 1 October 2026 to 31 March 2029',
      'recorded a variation of the agreement from 1 November 2026, which changes the notice period to 3 months (before: 12 months)',
      'recorded a direction of the Secretary of State that moves the end to 30 September 2029 (before: 31 March 2029)',
    ])
      await expect(page.locator('main')).toContainText(sentence)

    await page.goto(`/agreements/${reference}/instruments`)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      '1. Original agreement',
      '2. Renewal',
      '3. Variation',
      '4. Direction',
    ])
    await page.getByRole('link', { name: 'Correct instrument 3' }).click()
    await choose(page, 'What is wrong', 'What it says')
    await page.getByLabel('What it changes').fill('The cells of Derby join')
    await page.getByLabel('How it is known to be wrong').fill('Read again')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'What it changes', 'The cells of Leicester join', 'The cells of Derby join')
    await press(page, 'Record correction')
    await page.getByRole('link', { name: 'See instrument 5' }).click()
    await expect(page.getByRole('heading', { name: '5. Variation', exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: '3. Variation, corrected' })).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
  })

  test(`What is wrong with a variation is said at its field, and nothing typed is lost, ${how}`, async ({
    as,
  }) => {
    const { reference } = take('own', 'fresh')
    const page = await as('office@northamptonshire.example')
    await page.goto(`/agreements/${reference}/variation`)
    await page.getByLabel('What the variation changes').fill('The cells')
    await choose(page, 'Whether it changes the notice period', 'Yes, to some months')
    await page.getByLabel('Months of notice').fill('a few')
    await press(page, 'Check your answers')
    await expect(problems(page).getByRole('link')).toHaveText([
      'Notice period must be a whole number of months from 1 to 120',
      'Enter the date the variation takes effect',
      'Enter the date the variation was made',
      'Select how the variation was made',
      'Enter why the agreement is varied',
    ])
    await expect(page.getByLabel('What the variation changes')).toHaveValue('The cells')
    await expect(page.getByLabel('Months of notice')).toHaveValue('a few')
  })
})

async function renew(page: Page): Promise<void> {
  await expectHeading(page, 'Renew agreement')
  await fillDate(page, 'Date the new term commences', '1 10 2026')
  await choose(page, 'When the term ends', 'On a day')
  await fillDate(page, 'End date', '31 3 2029')
  await choose(page, 'Whether a party may leave by notice', 'Yes, by some months’ notice')
  await page.getByLabel('Months of notice').fill('12')
  await fillDate(page, 'Date the renewal was made', '17 9 2026')
  await choose(page, 'How the renewal was made', 'Deed')
  await page.getByLabel('Why the agreement is renewed').fill('The service goes on')
  await press(page, 'Check your answers')
  await expectAnswer(page, 'Term commences', 'Not recorded', '1 October 2026')
  await expectAnswer(page, 'End', 'Not recorded', '31 March 2029')
  await expectAnswer(page, 'Notice period', 'Not recorded', '12 months')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await press(page, 'Record renewal')
  await expectHeading(page, 'Renewal recorded')
}

async function vary(page: Page): Promise<void> {
  await expectHeading(page, 'Record a variation')
  await page.getByLabel('What the variation changes').fill('The cells of Leicester join')
  await choose(page, 'Whether it changes the notice period', 'Yes, to some months')
  await page.getByLabel('Months of notice').fill('3')
  await fillDate(page, 'Date the variation takes effect', '1 11 2026')
  await fillDate(page, 'Date the variation was made', '1 11 2026')
  await choose(page, 'How the variation was made', 'Exchange of letters')
  await page.getByLabel('Why the agreement is varied').fill('The cells closed')
  await press(page, 'Check your answers')
  await expectAnswer(page, 'What it changes', 'Not recorded', 'The cells of Leicester join')
  await expectAnswer(page, 'Notice period', '12 months', '3 months')
  await expect(page.getByText('This variation was made by an exchange of letters.')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await press(page, 'Record variation')
  await expectHeading(page, 'Variation recorded')
}

async function direct(page: Page): Promise<void> {
  await expectHeading(page, 'Record a direction')
  await fillDate(page, 'New end date', '31 3 2029')
  await page.getByLabel('What it directs').fill('That it goes on for six months')
  await fillDate(page, 'Date of the direction', '2 11 2026')
  await fillDate(page, 'Date the direction takes effect', '2 11 2026')
  await page.getByLabel('Why the direction is recorded').fill('Published by the Home Office')
  await press(page, 'Check your answers')
  await expect(problems(page)).toContainText('New end date must be after 31 March 2029')
  await fillDate(page, 'New end date', '30 9 2029')
  await press(page, 'Check your answers')
  await expectAnswer(page, 'End', '31 March 2029', '30 September 2029')
  await expectAnswer(page, 'What it directs', 'Not recorded', 'That it goes on for six months')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await press(page, 'Record direction')
  await expectHeading(page, 'Direction recorded')
}
