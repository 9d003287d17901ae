import { expect, test } from '../fixtures/test'

test('A commissioner’s office sees first what it must decide, by date, then what is wrong, then the lives of its agreements', async ({
  as,
}) => {
  const page = await as('office@northamptonshire.example')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What needs you')
  await expect(page.locator('main')).toContainText('30 November 2026')
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts()
  const wrong = headings.indexOf('What is wrong in the register')
  const lives = headings.findIndex((heading) => /2 of 25 agreements are past their term/.test(heading))
  expect(wrong).toBeGreaterThanOrEqual(0)
  expect(lives).toBeGreaterThan(wrong)
  await page
    .getByRole('link', { name: /Legal Services/ })
    .first()
    .click()
  await expect(page).toHaveURL(/EM-0005/)
})

test('An audit committee sees what is overdue and wrong, and nothing it could change', async ({
  register,
}) => {
  const page = await register.visitor('audit@northamptonshire.example').open('/')
  expect(page.words).toContain('You read everything your force may see, and change nothing.')
  expect(page.words).toContain('What is wrong in the register')
  expect(page.words).not.toContain('Record decision')
})

test('A chief constable’s office sees the decisions that wait for it, and none that it has made', async ({
  register,
}) => {
  const derbyshire = await register.visitor('chief@derbyshire.example').open('/')
  expect(derbyshire.html).toContain('/agreements/EM-0007/reviews/2026')
  expect(derbyshire.html).not.toContain('href="/agreements/EM-0005/reviews/2026/decision"')
})

test('A registrar sees their region', async ({ register }) => {
  const page = await register.visitor('registrar@east-midlands.example').open('/')
  expect(page.words).toContain('For the East Midlands programme office.')
})

test('Whoever sees nothing is told what would be there', async ({ register }) => {
  const page = await register.visitor('chief@kent.example').open('/')
  expect(page.status).toBe(200)
})
