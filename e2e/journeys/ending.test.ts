import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { take } from '../permissions/pool'
import { choose, expectHeading, fillDate, press } from './filling'

test.use({ arranged: 'to change' })

withAndWithoutJavaScript((how) => {
  test(`An ending is recorded: from its day on the agreement has ended, and can be neither extended nor ended again, ${how}`, async ({
    as,
  }) => {
    const { reference } = take('own', 'fresh')
    const page = await as('office@northamptonshire.example')
    await page.goto(`/agreements/${reference}`)
    await page.getByRole('link', { name: 'Record an ending' }).first().click()
    await expectHeading(page, 'End agreement')
    await choose(page, 'Who it ends for', 'Every party')
    await fillDate(page, 'First day it is no longer in force', '1 November 2026')
    await fillDate(page, 'Date the ending was made', '30 10 2026')
    await choose(page, 'How the ending was made', 'Agreement in writing')
    await page.getByLabel('Why the agreement ends').fill('The service moved')
    await press(page, 'Check your answers')
    await expectHeading(page, 'Check your answers')
    await press(page, 'Record ending')
    await expectHeading(page, 'Ending recorded')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)

    await page.goto(`/agreements/${reference}`)
    await expect(page.locator('main')).toContainText('Ended')
    await expect(page.getByRole('link', { name: 'Extend agreement' })).toHaveCount(0)
    await page.goto(`/agreements/${reference}/ending`)
    await expectHeading(page, 'You cannot end this agreement')
    await page.goto(`/agreements/${reference}?on=2026-10-31`)
    await expect(page.locator('main')).toContainText('Term not recorded')
  })

  test(`A lapse is confirmed by a named person: the agreement has ended, and the days since its term stay, ${how}`, async ({
    as,
  }) => {
    const { reference } = take('own', 'lapsed')
    const page = await as('office@northamptonshire.example')
    await page.goto(`/agreements/${reference}`)
    await page.getByRole('link', { name: /lapse/i }).first().click()
    await expectHeading(page, 'Confirm lapse')
    await page.getByLabel('Name of the person who confirms it').fill('Ada Byron')
    await page.getByLabel('Why the agreement lapsed').fill('Nothing followed')
    await press(page, 'Check your answers')
    await expect(page.locator('main')).toContainText('Ada Byron')
    await press(page, 'Confirm lapse')
    await expectHeading(page, 'Lapse confirmed')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await page.goto(`/agreements/${reference}/history`)
    await expect(page.locator('main')).toContainText('Ada Byron')
    await page.goto(`/agreements/${reference}`)
    await expect(page.locator('main')).toContainText('Ended')
  })
})

test('A lapse cannot be confirmed where the term has not passed', async ({ register }) => {
  const { reference } = take('own', 'fresh')
  const page = await register
    .visitor('office@northamptonshire.example')
    .open(`/agreements/${reference}/lapse`)
  expect(page.words).toContain('You cannot confirm a lapse')
})
