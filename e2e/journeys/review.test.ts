import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { take } from '../permissions/pool'
import { choose, expectAnswer, expectHeading, fillDate, press, row } from './filling'

test.use({ arranged: 'to change' })

const OFFICES = [
  'office@northamptonshire.example',
  'chief@northamptonshire.example',
  'office@leicestershire.example',
  'chief@leicestershire.example',
]

withAndWithoutJavaScript((how) => {
  test(`A review runs from its opening to an agreed extension, which its form then offers, ${how}`, async ({
    as,
    another,
  }) => {
    const { reference } = take('own', 'fresh')
    const page = await as('office@northamptonshire.example')
    await page.goto(`/agreements/${reference}/reviews`)
    await page.getByRole('link', { name: 'Open a review' }).first().click()
    await fillDate(page, 'Date decisions are due', '31 12 2026')
    await page.getByLabel('Why the agreement is reviewed').fill('Every year')
    await press(page, 'Check your answers')
    await expect(page.getByRole('heading', { name: 'Who is asked' })).toBeVisible()
    await press(page, 'Open review')
    await expectHeading(page, 'Review opened')
    await expectAccessible(page)

    for (const email of OFFICES) {
      const theirs = await another(email)
      await theirs.goto(`/agreements/${reference}/reviews/2026`)
      await theirs.getByRole('link', { name: 'Record decision' }).first().click()
      await decideToExtend(theirs)
      await theirs.close()
    }

    await page.goto(`/agreements/${reference}/reviews/2026`)
    await expect(page.locator('main')).toContainText('Agreed to extend')
    await page.getByRole('link', { name: 'Close review' }).click()
    await press(page, 'Check before closing')
    await press(page, 'Close review')
    await expectHeading(page, 'Review 2026 closed')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await page.getByRole('link', { name: 'Extend agreement' }).click()
    await expect(page.locator('[name="endOn-year"]')).toHaveValue('2030')
    await page.goto(`/agreements/${reference}/reviews/2026/decision`)
    await expectHeading(page, 'You cannot record this decision')
  })

  test(`An office that differs from the others makes the result “not agreed”, ${how}`, async ({ as }) => {
    const { reference } = take('own', 'decided')
    const page = await as('chief@northamptonshire.example')
    await page.goto(`/agreements/${reference}/reviews/2026`)
    await page
      .getByRole('link', { name: /Correct/ })
      .first()
      .click()
    await expectHeading(page, 'Correct decision')
    await choose(page, 'What has been decided', 'Withdraw')
    await page.getByLabel(/^Why/).fill('The board changed its mind')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Decision', 'Continue', 'Withdraw')
    await press(page, 'Correct decision')
    await expectHeading(page, 'Decision corrected')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await page.goto(`/agreements/${reference}/reviews/2026`)
    await expect(page.locator('main')).toContainText('Not agreed')
    await expect(page.locator('main')).toContainText('The board changed its mind')
    await page.goto(`/agreements/${reference}/history`)
    await expect(page.locator('main')).toContainText('corrected')
  })

  test(`A registrar records a decision on behalf of an office, and says whose, ${how}`, async ({ as }) => {
    const { reference } = take('own', 'reviewed')
    const page = await as('registrar@east-midlands.example')
    await page.goto(`/agreements/${reference}/reviews/2026/decision`)
    await expectHeading(page, 'Whose decision is it?')
    await page.getByRole('link', { name: /Chief Constable of Leicestershire/ }).click()
    await expect(page.locator('main')).toContainText('recorded on its behalf')
    await choose(page, 'What has been decided', 'Continue')
    await fillDate(page, 'Date it was decided', '1 11 2026')
    await page.getByLabel('Why this was decided').fill('They wrote to us')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Decision of', 'None', 'Chief Constable of Leicestershire')
    await press(page, 'Record decision')
    await expectHeading(page, 'Decision recorded')
    await page.goto(`/agreements/${reference}/history`)
    await expect(page.locator('main')).toContainText('on its behalf')
  })
})

test('The reviews list tells what waits for one’s own office from what does not', async ({ as }) => {
  const { title } = take('own', 'reviewed')
  const page = await as('chief@northamptonshire.example')
  await page.goto('/reviews')
  await expect(row(page, new RegExp(title))).toContainText('Record decision')
  const audit = await as('audit@northamptonshire.example')
  await audit.goto('/reviews')
  await expect(audit.getByRole('link', { name: 'Record decision' })).toHaveCount(0)
})

test('While a review is looked at, decisions that come in are said', async ({ as, register, page: open }) => {
  const { reference } = take('own', 'reviewed')
  const page = await as('chief@northamptonshire.example')
  await page.clock.install()
  await page.goto(`/agreements/${reference}/reviews/2026`)
  const office = register.visitor('office@northamptonshire.example')
  const form = await office.open(`/agreements/${reference}/reviews/2026/decision`)
  const check = await office.send(form, 'decision', {
    ...{ decision: 'continue', why: 'x' },
    ...{ 'decidedOn-day': '1', 'decidedOn-month': '11', 'decidedOn-year': '2026' },
  })
  await office.send(check, 'answers')
  await open.clock.runFor(16_000)
  await expect(page.getByRole('status')).toContainText(
    '1 decision has been recorded since you opened this page.',
  )
})

async function decideToExtend(page: Page): Promise<void> {
  await choose(page, 'What has been decided', 'Extend')
  await fillDate(page, 'Date to extend until', '31 3 2030')
  await fillDate(page, 'Date it was decided', '1 11 2026')
  await page.getByLabel('Why this was decided').fill('It works')
  await press(page, 'Check your answers')
  await press(page, 'Record decision')
  await expectHeading(page, 'Decision recorded')
}
