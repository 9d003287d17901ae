import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { take } from '../permissions/pool'
import { choose, expectAnswer, expectHeading, fillDate, press, problems, row } from './filling'

test.use({ arranged: 'to change' })

const WHY = 'How this is known'

withAndWithoutJavaScript((how) => {
  test(`A new body is recorded, checked and found, ${how}`, async ({ as }) => {
    const name = `East Midlands Air Unit ${how}`
    const page = await as('office@northamptonshire.example')
    await page.goto('/bodies')
    await page.getByRole('link', { name: 'Record a new body' }).click()
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Acronym (optional)').fill('EMAU')
    await choose(page, 'What kind of body it is', 'Unit')
    await page.getByLabel('What it is for').fill('Helicopters for the whole region')
    await choose(page, 'Region', 'East Midlands')
    await page.getByLabel('Derbyshire', { exact: true }).check()
    await fillDate(page, 'Date it was formed (optional)', '  2001')
    await page.getByLabel(WHY).fill('The board says so')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText('Select your own force')
    await expect(page.getByLabel('Derbyshire', { exact: true })).toBeChecked()
    await page.getByLabel('Northamptonshire', { exact: true }).check()
    await page.getByLabel('Lead force (optional)').selectOption('Derbyshire')
    await press(page, 'Check your answers')
    await expect(problems(page).getByRole('link')).toHaveText(['Enter what says so'])
    await expect(page.getByLabel('Lead force (optional)')).toHaveValue('derbyshire')
    await page.getByLabel('What says so (optional)').fill('The annual report')
    await press(page, 'Check your answers')

    await expectHeading(page, 'Check your answers')
    await expectAnswer(page, 'Members today', 'None', 'Derbyshire, Northamptonshire')
    await expectAnswer(page, 'Formed', 'None', '2001')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await press(page, 'Record body')
    await expectHeading(page, 'Body recorded')
    await page.getByRole('link', { name: 'See the body' }).click()
    await expectHeading(page, name)
    await expect(page.locator('main')).toContainText('2001 (The annual report)')
    await page.getByRole('link', { name: 'Bodies', exact: true }).first().click()
    await page.getByLabel('Name, former name, acronym or member').fill('emau derbyshire')
    await press(page, 'Find bodies')
    await expect(row(page, name)).toContainText('Derbyshire, Northamptonshire')
  })

  test(`A body is renamed, led, joined and left, and its page and history say so, ${how}`, async ({ as }) => {
    const { reference, title } = take('own', 'body')
    const page = await as('office@northamptonshire.example')
    const body = `/bodies/${reference}`
    const newName = `Better unit ${how}`
    await page.goto(body)
    await page.getByRole('link', { name: 'Rename body' }).click()
    await page.getByLabel('New name').fill(newName)
    await page.getByLabel('New acronym (optional)').fill('BU')
    await fillDate(page, 'Last day of the present name', '31 3 2022')
    await page.getByLabel(WHY).fill('The board says so')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Name', title, newName)
    await press(page, 'Rename body')
    await expectHeading(page, 'Body renamed')
    await page.getByRole('link', { name: 'See the body as it is now' }).click()
    await expect(page.locator('main')).toContainText(/BU\. Formerly SU own \d+ until 31 March 2022/)

    await page.getByRole('link', { name: 'Record members joining' }).click()
    await page.getByLabel('Nottinghamshire', { exact: true }).check()
    await fillDate(page, 'Date they join (optional)', ' 5 2018')
    await page.getByLabel(WHY).fill('The board says so')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Date they join', 'None', 'May 2018')
    await press(page, 'Record members')
    await expectHeading(page, 'Members recorded')

    await page.goto(`${body}/details`)
    await choose(page, 'Lead force', 'Nottinghamshire')
    await page.getByLabel(WHY).fill('The board says so')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Lead force', 'Not recorded', 'Nottinghamshire')
    await press(page, 'Change details')
    await expectHeading(page, 'Details changed')

    await page.goto(`${body}/leaving`)
    await page.getByLabel('Nottinghamshire', { exact: true }).check()
    await page.getByLabel('Leicestershire', { exact: true }).check()
    await fillDate(page, 'Last day as a member', '30 4 2020')
    await page.getByLabel(WHY).fill('BBC News')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText('Nottinghamshire is the lead force')
    await page.getByLabel('Nottinghamshire', { exact: true }).uncheck()
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Who leaves', 'None of these', 'Leicestershire')
    await press(page, 'Record leaving')
    await expectHeading(page, 'Leaving recorded')

    await page.goto(body)
    await expect(row(page, 'Leicestershire')).toContainText('Left')
    await expect(row(page, 'Nottinghamshire')).toContainText('Member, and lead force')
    await page.goto(`/bodies?words=${encodeURIComponent(title)}`)
    await expect(row(page, 'BU')).toContainText('Formerly SU own')
    await page.goto(`${body}/history`)
    await expect(page.locator('main')).toContainText(`renamed the body to ${newName}`)
    await expect(page.locator('main')).toContainText('recorded that Leicestershire left, with 30 April 2020')
  })

  test(`Sources that differ stand side by side until one is struck, ${how}`, async ({ as }) => {
    const { reference } = take('own', 'body')
    const page = await as('registrar@east-midlands.example')
    const body = `/bodies/${reference}`
    await page.goto(body)
    await page.getByRole('link', { name: 'Record a date' }).click()
    await recordFormed(page, '  2002', 'The other report')
    await expectAnswer(page, 'Formed', '2001 (A page)', '2001 (A page); 2002 (The other report)')
    await expect(page.getByText('Sources will differ')).toBeVisible()
    await press(page, 'Record date')
    await expectHeading(page, 'Date recorded')
    await page.goto(body)
    await expect(page.locator('main')).toContainText('2001 (A page); 2002 (The other report)')
    await expect(row(page, /^Sources differ/)).toContainText('Formed 2001 or 2002')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)

    await page.getByRole('link', { name: 'Strike formed 2002' }).click()
    await page.getByLabel('How it is known to be wrong').fill('It speaks of another body')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Formed', '2002 (The other report)', '2001 (A page)')
    await press(page, 'Strike date')
    await expectHeading(page, 'Date struck')
    await page.goto(body)
    await expect(row(page, /^Formed 2002/)).toContainText('Struck as recorded in error')
    await expect(row(page, /^Sources differ/)).toHaveCount(0)
  })

  test(`Of two people who change one body, the later sees both and chooses, ${how}`, async ({
    as,
    another,
  }) => {
    const { reference } = take('own', 'body')
    const first = await as('office@northamptonshire.example')
    const second = await another('office@leicestershire.example')
    for (const page of [first, second]) {
      await page.goto(`/bodies/${reference}/details`)
      await page.getByLabel('What it is for').fill(page === first ? 'Crime' : 'Serious crime')
      await page.getByLabel(WHY).fill('The board says so')
      await press(page, 'Check your answers')
      await expectHeading(page, 'Check your answers')
    }
    await press(first, 'Change details')
    await expectHeading(first, 'Details changed')
    await press(second, 'Change details')
    await second.goto(second.url())
    await expectHeading(second, 'The body changed while you were answering')
    await expectAnswer(second, 'What it is for', 'Crime', 'Serious crime')
    await expect(second.locator('main')).toContainText('changed the body’s purpose')
    await second.getByRole('link', { name: 'Use my answers on the body as it is now' }).click()
    await press(second, 'Check your answers')
    await press(second, 'Change details')
    await expectHeading(second, 'Details changed')
  })
})

test('A body that closed says so, keeps its agreements, and takes no other', async ({ as }) => {
  const { reference } = take('own', 'body')
  const page = await as('registrar@east-midlands.example')
  await page.goto(`/bodies/${reference}/date`)
  await choose(page, 'What the date is of', 'The body closed')
  await fillDate(page, 'Date', '31 3 2019')
  await page.getByLabel('What says so', { exact: true }).fill('A notice')
  await press(page, 'Check your answers')
  await press(page, 'Record date')
  await expectHeading(page, 'Date recorded')
  await page.goto(`/bodies/${reference}`)
  await expect(page.locator('main')).toContainText('Closed. Its last day was 31 March 2019.')
  await page.goto(`/bodies?words=${reference.replaceAll('-unit-', ' ')}`)
  await expect(page.locator('main')).toContainText('Closed: its last day was 31 Mar 2019')
})

async function recordFormed(page: Page, on: string, said: string): Promise<void> {
  await choose(page, 'What the date is of', 'The body was formed')
  await fillDate(page, 'Date', on)
  await page.getByLabel('What says so', { exact: true }).fill(said)
  await press(page, 'Check your answers')
}
