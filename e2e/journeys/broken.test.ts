import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'

test.use({ alone: true })

withAndWithoutJavaScript((how) => {
  test(`When the register cannot answer, people get a sentence and a number, and the log gets the cause, ${how}`, async ({
    as,
    page,
    register,
    watch,
  }) => {
    await register.asOwner('alter table signatures rename to signatures_gone')
    watch.expectBroken()
    await as('office@northamptonshire.example')
    const answer = await page.goto(`${register.url}/agreements/EM-0001`)
    expect(answer?.status()).toBe(500)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The register could not answer')
    await expect(page).toHaveTitle('The register could not answer – Police collaboration register')
    const number = /this number: (\S+?)\.?$/m.exec(await page.locator('main').innerText())?.[1]
    expect(number).toBeTruthy()
    expect(await page.content()).not.toMatch(/signatures|select |relation/)
    expect(register.said()).toContain(number ?? '')
    await expect(page.getByRole('link', { name: 'Go to home' })).toBeVisible()
  })
})
