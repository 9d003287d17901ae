import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { take } from '../permissions/pool'
import { choose, expectAnswer, expectHeading, fillDate, press, problems } from './filling'

test.use({ arranged: 'to change' })

const OFFICE = 'office@northamptonshire.example'
const LEAVER = 'Chief Constable of Leicestershire Police'

withAndWithoutJavaScript((how) => {
  test(`Parties withdraw by notice, the others carry on, and a correction makes them parties again, ${how}`, async ({
    as,
  }) => {
    const { reference } = take('own', 'fresh')
    const page = await as(OFFICE)
    await page.goto(`/agreements/${reference}/parties`)
    await page.getByRole('link', { name: 'Record a withdrawal' }).click()
    await tick(page, 'Leicestershire')
    await tick(page, 'Northamptonshire')
    await fillDate(page, 'Date notice was given', '1 11 2026')
    await fillDate(page, 'First day no longer a party', '1 May 2027')
    await choose(page, 'How notice was given', 'Exchange of letters')
    await page.getByLabel('Why they withdraw').fill('It costs too much')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText('Nobody would remain')
    await page.getByRole('checkbox', { name: 'Northamptonshire', exact: true }).uncheck()
    await press(page, 'Check your answers')

    await expectAnswer(page, 'Who withdraws', `${LEAVER}: from a day not recorded`, 'until 30 April 2027')
    await expect(page.locator('main')).toContainText('A right to leave exists only where a clause gives it')
    await fits(page)
    await press(page, 'Record withdrawal')
    await expectHeading(page, 'Withdrawal recorded')
    await page.goto(`/agreements/${reference}/parties`)
    await expect(page.locator('main')).toContainText('to 30 April 2027')
    await expect(page.getByRole('link', { name: 'instrument 2, withdrawal' })).toHaveCount(2)

    await page.goto(`/agreements/${reference}/instruments/2/correction`)
    await choose(page, 'What is wrong', 'It should not have been recorded at all')
    await page.getByLabel('How it is known to be wrong').fill('They stay')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Its parties', 'to 30 April 2027', `${LEAVER}: party from a day not recorded`)
    await press(page, 'Record correction')
    await expectHeading(page, 'Correction recorded')
    await page.goto(`/agreements/${reference}/history`)
    await expect(page.locator('main')).toContainText(`recorded in error; parties again: ${LEAVER}`)
    await expect(page.locator('main')).toContainText('withdrew from the agreement')
  })

  test(`Somebody joins, and whoever is a party already cannot, ${how}`, async ({ as }) => {
    const { reference } = take('own', 'fresh')
    const page = await as(OFFICE)
    await page.goto(`/agreements/${reference}/parties`)
    await page.getByRole('link', { name: 'Record a joinder' }).click()
    await tick(page, 'All 5 East Midlands forces')
    await fillDate(page, 'First day as a party', '1 12 2026')
    await fillDate(page, 'Date the joinder was made', ' 11 2026')
    await choose(page, 'How the joinder was made', 'Deed')
    await fillDate(page, 'Date those who join signed (optional)', '2 11 2026')
    await page.getByLabel('Why they join').fill('They asked to')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText('is recorded as a party at that time already')
    await page.getByRole('checkbox', { name: 'All 5 East Midlands forces' }).uncheck()
    await tick(page, 'Derbyshire')
    await press(page, 'Check your answers')

    await expectAnswer(page, 'Who joins', 'Not a party', 'Derbyshire')
    await fits(page)
    await press(page, 'Record joinder')
    await expectHeading(page, 'Joinder recorded')
    await page.goto(`/agreements/${reference}/parties`)
    await expect(page.locator('main')).toContainText('Parties still to join')
    await expect(page.getByRole('link', { name: 'instrument 2, joinder' })).toHaveCount(2)
    await expect(page.locator('main')).toContainText('Signed 2 November 2026')
    await fits(page)
  })

  test(`Missing parties are added, and one recorded in error is marked as that, ${how}`, async ({ as }) => {
    const { reference } = take('nobodys', 'fresh')
    const page = await as('registrar@east-midlands.example')
    await page.goto(`/agreements/${reference}/parties`)
    await page.getByRole('link', { name: 'Add a missing party' }).click()
    await tick(page, 'All 5 East Midlands forces')
    await page.getByLabel('Where it says that they are parties').fill('The signed copy')
    await page.getByLabel('Why they are added').fill('The page named nobody')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Who is added', 'Not a party', 'All 5 East Midlands forces')
    await fits(page)
    await press(page, 'Add parties')
    await expectHeading(page, 'Parties added')

    await page.goto(`/agreements/${reference}/parties`)
    await page.getByRole('link', { name: 'Mark a party as recorded in error' }).click()
    await tick(page, 'Lincolnshire')
    await page.getByLabel('How it is known to be wrong').fill('The copy names four')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Recorded in error', 'from a day not recorded', 'never a party')
    await fits(page)
    await press(page, 'Mark as recorded in error')
    await expectHeading(page, 'Marked as recorded in error')
    await page.goto(`/agreements/${reference}/parties`)
    await expect(page.locator('main')).toContainText('8 parties: 4 forces')
    await expect(page.getByRole('region', { name: 'Recorded in error' })).toContainText('The copy names four')
    await fits(page)
  })

  test(`Signatures are recorded later, and it ends for some while it goes on for others, ${how}`, async ({
    as,
  }) => {
    const { reference } = take('own', 'fresh')
    const page = await as(OFFICE)
    await page.goto(`/agreements/${reference}/instruments`)
    await page.getByRole('link', { name: 'Add signatures of instrument 1' }).click()
    const first = page.getByRole('group', { name: LEAVER, exact: true })
    await first.getByLabel('Year').fill('2026')
    await page.getByLabel('How this is known').fill('The signed copy')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Who signed', 'Not recorded', `${LEAVER}, 2026`)
    await expect(page.locator('main')).toContainText('Awaiting signature')
    await fits(page)
    await press(page, 'Record signatures')
    await expectHeading(page, 'Signatures recorded')

    await page.goto(`/agreements/${reference}/ending`)
    await choose(page, 'Who it ends for', 'Some of them')
    await tick(page, 'Leicestershire')
    await fillDate(page, 'First day it is no longer in force', '1 November 2026')
    await fillDate(page, 'Date the ending was made', '30 10 2026')
    await choose(page, 'How the ending was made', 'Deed')
    await page.getByLabel('Why the agreement ends').fill('They left')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Who it ends for', LEAVER, 'until 31 October 2026')
    await fits(page)
    await press(page, 'Record ending')
    await expectHeading(page, 'Ending recorded')
    await page.goto(`/agreements/${reference}/parties`)
    await expect(page.locator('main')).toContainText('Parties that have left')
    await expect(page.getByRole('link', { name: 'instrument 2, termination for some' })).toHaveCount(2)
  })
})

async function tick(page: Page, what: string): Promise<void> {
  await page.getByRole('checkbox', { name: what, exact: true }).check()
}

async function fits(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
}
