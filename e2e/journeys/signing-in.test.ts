import type { Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { newVisitor } from '../proofs/browserless'
import { TEST_PASSWORD } from '../server/server'
import { expectHeading, press, problems } from './filling'

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await press(page, 'Sign in')
}

withAndWithoutJavaScript((how) => {
  test(`Whoever asks for a page signs in and is then there, ${how}`, async ({ page }) => {
    await page.goto('/agreements/EM-0001/parties?on=2020-09-01')
    await expect(page).toHaveURL(/\/sign-in\?to=/)
    await signIn(page, ' Audit@Lincolnshire.example ', TEST_PASSWORD)
    await expect(page).toHaveURL(/\/agreements\/EM-0001\/parties\?on=2020-09-01$/)
    await expectHeading(page, 'Parties')
  })

  test(`Signing out ends it, and nothing is shown any more, ${how}`, async ({ page }) => {
    await page.goto('/sign-in')
    await signIn(page, 'audit@derbyshire.example', TEST_PASSWORD)
    await expectHeading(page, /register/)
    await press(page, 'Sign out')
    await expectHeading(page, 'You have signed out')
    await page.goto('/agreements')
    await expectHeading(page, 'Sign in')
    await page.goBack()
    await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0)
  })

  test(`A wrong password and an unknown address are answered alike, ${how}`, async ({ page }) => {
    for (const email of ['chief@lincolnshire.example', 'nobody@lincolnshire.example']) {
      await page.goto('/sign-in')
      await signIn(page, email, 'wrong password')
      await expect(problems(page)).toContainText('Enter an email address and password that match')
      await expect(page).toHaveTitle(/^Error: Sign in/)
      await expect(page.getByLabel('Email address')).toHaveValue(email)
      await expect(page.getByLabel('Password')).toHaveValue('')
    }
    await expectAccessible(page)
  })

  test(`Leaving something out is said at its field, ${how}`, async ({ page }) => {
    await page.goto('/sign-in?to=/bodies')
    await signIn(page, '', '')
    await expect(problems(page).getByRole('link')).toHaveText([
      'Enter your email address',
      'Enter your password',
    ])
    await signIn(page, 'audit@derbyshire.example', TEST_PASSWORD)
    await expectHeading(page, 'Bodies')
  })
})

test('After repeated mistakes an account must wait, whatever the password, and whether or not it exists', async ({
  register,
}) => {
  for (const email of ['audit@leicestershire.example', 'nobody@leicestershire.example']) {
    const visitor = newVisitor(register.url)
    let page = await visitor.open('/sign-in')
    for (let mistake = 1; mistake <= 5; mistake += 1)
      page = await visitor.send(page, 'email', { email, password: 'wrong password' })
    expect(page.words).toContain('There were too many wrong attempts. Wait')
    const right = await visitor.send(page, 'email', { email, password: TEST_PASSWORD })
    expect(right.words).toContain('There were too many wrong attempts. Wait')
  }
})

test('Signing in takes people who are signed in already to where they wanted to go', async ({ register }) => {
  const visitor = register.visitor('chief@nottinghamshire.example')
  expect((await visitor.open('/sign-in?to=/bodies')).path).toBe('/bodies')
})

test('Pages are kept by no browser and no cache', async ({ register }) => {
  const answer = await register.visitor('chief@nottinghamshire.example').request('/agreements')
  expect(answer.headers.get('cache-control')).toContain('no-store')
})
