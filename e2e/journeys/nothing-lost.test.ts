import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { look, take } from '../permissions/pool'
import { choose, expectHeading, fillDate, press, problems } from './filling'

const OFFICE = 'office@northamptonshire.example'

test.use({ arranged: 'to change' })

test('What was typed stays while the register cannot be reached, and is sent when it can', async ({
  as,
  watch,
}) => {
  const page = await filledIn(await as(OFFICE), take('own', 'fresh'))
  watch.expectUnreached()
  await page.context().setOffline(true)
  await press(page, 'Check your answers')
  await expect(problems(page)).toContainText('The register could not be reached. Nothing was recorded.')
  await expect(problems(page)).toBeFocused()
  await expectStillFilledIn(page)
  await expectAccessible(page)
  await page.context().setOffline(false)
  await press(page, 'Check your answers')
  await expectHeading(page, 'Check your answers')

  await page.context().setOffline(true)
  await press(page, 'Record extension')
  await expect(problems(page)).toContainText('sent twice, it is recorded once')
  await page.context().setOffline(false)
  await press(page, 'Record extension')
  await expectHeading(page, 'Extension recorded')
})

test('What was typed stays when the session has ended, and is sent after signing in again', async ({
  as,
}) => {
  const page = await filledIn(await as(OFFICE))
  await page.context().clearCookies()
  await press(page, 'Check your answers')
  await expect(problems(page)).toContainText('You have been signed out. Nothing was recorded.')
  await expectStillFilledIn(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Sign in (opens in a new tab)' }).click(),
  ])
  await expectHeading(tab, 'Sign in')
  await as(OFFICE)
  await press(page, 'Check your answers')
  await expectHeading(page, 'Check your answers')
})

test('Back from checking shows what was typed', async ({ as }) => {
  const page = await filledIn(await as(OFFICE))
  await press(page, 'Check your answers')
  await expectHeading(page, 'Check your answers')
  await page.goBack()
  await expectHeading(page, 'Extend agreement')
  await expectStillFilledIn(page)
  await page.getByLabel('Why the agreement is extended').fill('Another reason')
  await press(page, 'Check your answers')
  await expectHeading(page, 'Check your answers')
  await expect(page.locator('main')).toContainText('Another reason')
  await page.reload()
  await page.goBack()
  await expect(page.getByLabel('Why the agreement is extended')).toHaveValue('Another reason')
})

withAndWithoutJavaScript((how) => {
  test(`The check page leads back to the form with what was typed, ${how}`, async ({ as }) => {
    const page = await filledIn(await as(OFFICE))
    await press(page, 'Check your answers')
    await page.getByRole('link', { name: 'Back to the form' }).click()
    await expectHeading(page, 'Extend agreement')
    await expectStillFilledIn(page)
  })
})

test('The warning that a session ends stays until it goes on, and says when it has ended', async ({ as }) => {
  const page = await as(OFFICE)
  await page.clock.install()
  await page.goto('/agreements', { waitUntil: 'networkidle' })
  await page.clock.fastForward('25:01')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('You will be signed out soon')
  await Promise.all([page.waitForResponse(/api.session/), page.keyboard.press('Escape')])
  await expect(dialog).toBeHidden()

  await page.clock.fastForward('25:01')
  await expect(dialog).toContainText('You will be signed out soon')
  await page.context().clearCookies()
  await page.clock.fastForward('05:01')
  await expect(dialog).toContainText('You have been signed out')
  await expect(dialog.getByRole('link', { name: 'Sign in (opens in a new tab)' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await as(OFFICE)
  await page.getByRole('button', { name: 'Carry on' }).click()
  await expect(dialog).toBeHidden()
})

/** The form to extend an agreement, filled in. */
async function filledIn(page: Page, { reference } = look('own', 'fresh')): Promise<Page> {
  await page.goto(`/agreements/${reference}/extension`)
  await fillDate(page, 'New end date', '31 3 2030')
  await fillDate(page, 'Date the extension takes effect', '1 11 2026')
  await fillDate(page, 'Date the extension was made', '1 11 2026')
  await choose(page, 'How the extension was made', 'Deed')
  await page.getByLabel('Why the agreement is extended').fill('A reason that stays')
  return page
}

async function expectStillFilledIn(page: Page): Promise<void> {
  await expect(page.getByLabel('Why the agreement is extended')).toHaveValue('A reason that stays')
  await expect(page.locator('[name="endOn-year"]')).toHaveValue('2030')
  await expect(page.getByRole('radio', { name: 'Deed', exact: true })).toBeChecked()
}
