import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { look, take } from '../permissions/pool'
import { choose, expectAnswer, expectHeading, fillDate, press, problems } from './filling'

test.use({ arranged: 'to change' })

withAndWithoutJavaScript((how) => {
  test(`The term is recorded where none was: end, notice date and status follow, ${how}`, async ({ as }) => {
    const { reference } = take('own', 'fresh')
    const page = await as('office@northamptonshire.example')
    await page.goto(`/agreements/${reference}`)
    await page.getByRole('link', { name: 'Record the term' }).first().click()
    await fillDate(page, 'Date it takes effect (optional)', ' April 2014')
    await choose(page, 'How it was made', 'Deed')
    await choose(page, 'When the term ends', 'On a day')
    await fillDate(page, 'End date', '31 8 2027')
    await choose(page, 'Whether a party may leave by notice', 'Yes, by some months’ notice')
    await page.getByLabel('Months of notice').fill('2')
    await page.getByLabel('How this is known').fill('The signed copy')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Takes effect', 'Not recorded', 'April 2014')
    await press(page, 'Record term')
    await expectHeading(page, 'Term recorded')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await page.goto(`/agreements/${reference}`)
    await expect(page.locator('main')).toContainText('31 August 2027')
    await expect(page.locator('main')).toContainText('30 June 2027')
    await expect(page.locator('main')).toContainText('April 2014')
    await expect(page.locator('main')).toContainText('In force')
  })

  test(`An instrument that was recorded wrongly is corrected by a new one; both stay, ${how}`, async ({
    as,
  }) => {
    const { reference } = take('own', 'lapsed')
    const page = await as('office@northamptonshire.example')
    await page.goto(`/agreements/${reference}/instruments`)
    await page.getByRole('link', { name: 'Correct instrument 2' }).click()
    await choose(page, 'What is wrong', 'It should not have been recorded at all')
    await page.getByLabel('How it is known to be wrong').fill('Another agreement’s')
    await press(page, 'Check your answers')
    await expectHeading(page, 'Check your answers')
    await press(page, 'Record correction')
    await expectHeading(page, 'Correction recorded')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await page.goto(`/agreements/${reference}`)
    await expect(page.locator('main')).toContainText('Term not recorded')
    await page.goto(`/agreements/${reference}/instruments`)
    await expect(page.locator('main')).toContainText('17 September 2020')
    await expect(page.locator('main')).toContainText('recorded in error', { ignoreCase: true })
    await page.goto(`/agreements/${reference}/instruments/2/correction`)
    await expectHeading(page, 'You cannot correct this instrument')
  })
})

test.describe('An end date beside a term that runs until somebody ends it', () => {
  test('is not sent with JavaScript, which has hidden it', async ({ as }) => {
    const page = await openEnded(await as('office@northamptonshire.example'))
    await expectAnswer(page, 'End', 'Not recorded', 'Until ended')
  })

  test.describe(() => {
    test.use({ javaScriptEnabled: false })
    test('is not passed over without', async ({ as }) => {
      const page = await openEnded(await as('office@northamptonshire.example'))
      await expect(problems(page).getByRole('link')).toHaveText([
        'End date must be empty, or the term must end on a day',
      ])
      await expect(page.locator('[name="endOn-year"]')).toHaveValue('2027')
    })
  })
})

/** The form to record a term, sent with a day and then another answer about the end. */
async function openEnded(page: Page): Promise<Page> {
  await page.goto(`/agreements/${look('own', 'fresh').reference}/term`)
  await choose(page, 'How it was made', 'Deed')
  await choose(page, 'When the term ends', 'On a day')
  await fillDate(page, 'End date', '31 8 2027')
  await choose(page, 'When the term ends', 'When somebody ends it')
  await choose(page, 'Whether a party may leave by notice', 'No')
  await page.getByLabel('How this is known').fill('The signed copy')
  await press(page, 'Check your answers')
  return page
}
