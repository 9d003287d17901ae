import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { choose, expectAnswer, expectHeading, fillDate, press, problems } from './filling'

test.use({ arranged: 'to change' })

const SAVE = 'Save and return to the list'

withAndWithoutJavaScript((how) => {
  test(`An agreement is set up task by task, left and resumed, and recorded as made, ${how}`, async ({
    as,
  }) => {
    const title = `Regional dog training ${how}`
    const page = await as('office@northamptonshire.example')
    await page.goto('/agreements')
    await page.getByRole('link', { name: 'Set up an agreement' }).click()
    await expectHeading(page, 'Set up an agreement')
    await press(page, 'Check your answers')
    await expect(problems(page).getByRole('link')).toHaveText([
      ...['Enter the title', 'Select the scope'],
      'Select OFFICIAL or OFFICIAL-SENSITIVE: nothing higher may be stored here',
    ])
    await page.getByLabel('Title').fill(title)
    await choose(page, 'Scope', 'Regional')
    await choose(page, 'Marking', 'OFFICIAL')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Regions', 'None', 'East Midlands')
    await press(page, 'Set up agreement')
    await expectHeading(page, 'Agreement set up')
    await page.getByRole('link', { name: 'Go on setting it up' }).click()
    await expectHeading(page, 'Set up agreement')
    await expect(page.locator('main')).toContainText('2 of 6 tasks completed')
    await expect(page.locator('main')).toContainText(
      'Not started yet: Parties, Term, Original instrument, Bodies',
    )

    await page.locator('main').getByRole('link', { name: 'Parties' }).click()
    await press(page, SAVE)
    await expect(problems(page)).toContainText('Select at least one force, or enter another person')
    await page.getByLabel('All 5 East Midlands forces').check()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await press(page, SAVE)
    await task(page, 'Term')
    await choose(page, 'When the term ends', 'On a day')
    await fillDate(page, 'End date', '31 3 2030')
    await choose(page, 'Whether a party may leave by notice', 'No')
    await press(page, SAVE)
    await task(page, 'Original instrument')
    await fillDate(page, 'Date it was made (optional)', ' November 2026')
    await choose(page, 'How it was made', 'Deed')
    await press(page, SAVE)

    await page.goto('/agreements?words=dog+training')
    await page.getByRole('link', { name: title, exact: true }).click()
    await page.getByRole('link', { name: 'Go on setting it up' }).first().click()
    await expect(page.locator('main')).toContainText('5 of 6 tasks completed')
    await task(page, 'Bodies')
    await press(page, SAVE)
    await page.getByRole('link', { name: 'Record the agreement as made' }).click()
    await page.getByLabel('How it is known that the agreement was made').fill('Seen in the safe')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'End', 'Draft', '31 March 2030')
    await expectAnswer(page, 'Parties', 'Draft', 'Police and Crime Commissioner for Derbyshire')
    await expectNoSidewaysScrolling(page)
    await press(page, 'Record as made')
    await expectHeading(page, 'Agreement made')
    await page.getByRole('link', { name: 'See the agreement as it is now' }).click()
    await expect(page.locator('main')).toContainText('In force')
    await expect(page.locator('main')).toContainText('All 5 East Midlands forces')
  })
})

test('Two people answer one task of a draft: the later one sees both, and chooses', async ({
  as,
  another,
}) => {
  const page = await as('office@northamptonshire.example')
  await page.goto('/agreements/new')
  await page.getByLabel('Title').fill('Shared horses')
  await choose(page, 'Scope', 'Regional')
  await choose(page, 'Marking', 'OFFICIAL')
  await press(page, 'Check your answers')
  await press(page, 'Set up agreement')
  await page.getByRole('link', { name: 'Go on setting it up' }).click()
  await task(page, 'Details')
  const registrar = await another('registrar@east-midlands.example')
  await registrar.goto(page.url())
  await registrar.getByLabel('Title').fill('Shared mounted branch')
  await press(registrar, SAVE)
  await expectHeading(registrar, 'Set up agreement')
  await page.getByLabel('Title').fill('Shared stables')
  await press(page, SAVE)
  await expect(page.getByText('The draft changed while you were answering.')).toBeVisible()
  await expect(page.locator('main')).toContainText('Shared mounted branch')
  await expect(page.getByLabel('Title')).toHaveValue('Shared stables')
  await expectAccessible(page)
  await press(page, SAVE)
  await expect(page.locator('main')).toContainText('Shared stables')
})

async function task(page: Page, name: string): Promise<void> {
  await page.locator('main').getByRole('link', { name, exact: true }).click()
  await expectHeading(page, name)
}
