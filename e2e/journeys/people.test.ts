import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { take } from '../permissions/pool'
import { choose, expectAnswer, expectHeading, press, problems, row } from './filling'

test.use({ arranged: 'to change' })

const REGISTRAR = 'registrar@east-midlands.example'
const PASSWORD = 'harbour violin seventeen'

withAndWithoutJavaScript((how) => {
  test(`A registrar invites somebody, who sets a password once and changes it, ${how}`, async ({
    as,
    browser,
    baseURL,
    javaScriptEnabled,
  }) => {
    const email = `newcomer-${javaScriptEnabled}@derbyshire.example`
    const page = await as(REGISTRAR)
    await page.goto('/')
    await page.getByRole('link', { name: 'Administration' }).click()
    await expectHeading(page, 'People')
    await page.getByRole('link', { name: 'Invite a person' }).click()
    await expectHeading(page, 'Invite a person')
    await page.getByLabel('Name', { exact: true }).fill('Alex Newcomer')
    await page.getByLabel('Email address').fill('registrar@south-east.example')
    await choose(page, 'Role', 'Commissioner’s office')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText('Select their force')
    await choose(page, 'Force', 'Derbyshire')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText('Enter another email address')
    await page.getByLabel('Email address').fill(email)
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Email address', 'Nobody', email)
    await expect(page.locator('main')).toContainText('record the decisions of its policing body')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await press(page, 'Invite person')
    await expectHeading(page, 'Person invited')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    const link = await page.locator('main code').innerText()

    const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled })
    const theirs = await context.newPage()
    const answer = await theirs.goto(link)
    expect(answer?.headers()['referrer-policy']).toBe('strict-origin')
    await expect(theirs.locator('main')).toContainText(email)
    await expectAccessible(theirs)
    await expectNoSidewaysScrolling(theirs)
    await setPassword(theirs, 'password1234', 'password1234')
    await press(theirs, 'Set password and sign in')
    await expect(problems(theirs)).toContainText('New password must be harder to guess')
    await setPassword(theirs, PASSWORD, PASSWORD)
    await press(theirs, 'Set password and sign in')
    await expectHeading(theirs, 'What needs you')
    await theirs.goto(link)
    await expectHeading(theirs, 'This link does not work')

    await theirs.goto('/')
    await theirs.getByRole('link', { name: 'Derbyshire commissioner’s office' }).click()
    await expectHeading(theirs, 'Your account')
    await expect(theirs.locator('main')).toContainText('Set a password by the link, at the first sign-in')
    await theirs.getByRole('link', { name: 'Change your password' }).click()
    await theirs.getByLabel('Current password').fill('not the right one')
    await setPassword(theirs, `${PASSWORD} more`, `${PASSWORD} more`)
    await press(theirs, 'Change password')
    await expect(problems(theirs)).toContainText('Current password must be the one you sign in with')
    await theirs.getByLabel('Current password').fill(PASSWORD)
    await setPassword(theirs, `${PASSWORD} more`, `${PASSWORD} more`)
    await press(theirs, 'Change password')
    await expect(theirs.getByRole('status')).toContainText('Your password is changed')
    await expectAccessible(theirs)
    await expectNoSidewaysScrolling(theirs)
    await context.close()

    await page.goto('/administration/people?words=alex+newcomer')
    await expect(row(page, 'Alex Newcomer').filter({ hasText: email })).toContainText('Active')
  })

  test(`A registrar gives a new link, changes a role, disables and enables, ${how}`, async ({ as }) => {
    const { person, title } = take('own', 'invited')
    const page = await as(REGISTRAR)
    await page.goto(`/administration/people?words=${encodeURIComponent(title)}`)
    await row(page, title).getByRole('link').click()
    await expectHeading(page, title)

    await page.getByRole('link', { name: 'Make a new link' }).click()
    await page.getByLabel('Why they need a new link').fill('The first was lost')
    await press(page, 'Check your answers')
    await press(page, 'Make new link')
    await expectHeading(page, 'Link made')
    await expect(page.locator('main code')).toContainText('/first-sign-in?')

    await page.goto(`/administration/people/${person}`)
    await page.getByRole('link', { name: 'Change role or force' }).click()
    await choose(page, 'Role', 'Chief constable’s office')
    await choose(page, 'Force', 'Leicestershire')
    await page.getByLabel('Why the role changes').fill('A new job')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Role', 'Audit committee', 'Chief constable’s office')
    await expectAnswer(page, 'For', 'Northamptonshire', 'Leicestershire')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await press(page, 'Change role')
    await expectHeading(page, 'Role changed')

    await page.goto(`/administration/people/${person}`)
    await page.getByRole('link', { name: 'Disable this person' }).click()
    await page.getByLabel('Why they are disabled').fill('They left')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Account', 'Invited', 'Disabled')
    await press(page, 'Disable person')
    await expectHeading(page, 'Person disabled')
    await page.getByRole('link', { name: `See ${title} as they are now` }).click()
    await expect(page.locator('main')).toContainText('disabled the account (before: invited)')
    await expect(page.locator('main')).toContainText('Why: They left')
    await expect(page.locator('main code')).toHaveCount(0)
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)

    await page.getByRole('link', { name: 'Enable this person' }).click()
    await page.getByLabel('Why they are enabled again').fill('They came back')
    await press(page, 'Check your answers')
    await press(page, 'Enable person')
    await expectHeading(page, 'Person enabled')
  })

  test(`Of two who change one person, the later sees both and chooses, ${how}`, async ({ as }) => {
    const { person } = take('own', 'invited')
    const page = await as(REGISTRAR)
    await page.goto(`/administration/people/${person}/role`)
    await choose(page, 'Role', 'Chief constable’s office')
    await page.getByLabel('Why the role changes').fill('A new job')
    await press(page, 'Check your answers')
    await expectHeading(page, 'Check your answers')
    const check = page.url()
    await page.goto(`/administration/people/${person}/link`)
    await page.getByLabel('Why they need a new link').fill('Lost')
    await press(page, 'Check your answers')
    await press(page, 'Make new link')
    await expectHeading(page, 'Link made')

    await page.goto(check)
    await expectHeading(page, 'This person changed while you were answering')
    await expect(page.locator('main')).toContainText('made a new link to set a password with')
    await expectAnswer(page, 'Role', 'Audit committee', 'Chief constable’s office')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await page.getByRole('link', { name: 'Use my answers on the person as they are now' }).click()
    await press(page, 'Check your answers')
    await press(page, 'Change role')
    await expectHeading(page, 'Role changed')
  })
})

async function setPassword(page: Page, password: string, again: string): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('New password again').fill(again)
}
