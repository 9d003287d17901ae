import { expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test } from '../fixtures/test'
import { expectHeading, row } from './filling'

test('Bodies are listed with their members, their agreements and how often the two disagree', async ({
  as,
}) => {
  const page = await as('audit@northamptonshire.example')
  await page.goto('/bodies')
  await expect(page.getByRole('rowheader')).toHaveCount(5)
  await expect(row(page, /EMCTIU/)).toContainText('0')
  await row(page, /EMCJS/).getByRole('link').first().click()
  await expectHeading(page, /EMCJS|East Midlands Criminal Justice Service/)
  await expect(page.locator('main')).toContainText('Derbyshire')
  await expect(page.getByRole('heading', { name: 'Contradictions' })).toBeVisible()
})

test('A body’s history tells where its facts came from', async ({ register }) => {
  const page = await register.visitor('audit@northamptonshire.example').open('/bodies/emsou/history')
  expect(page.words).toContain('The register')
  expect(page.status).toBe(200)
})

test('A force’s page shows what it is party to, must decide and has decided', async ({ as }) => {
  const page = await as('chief@northamptonshire.example')
  await page.goto('/')
  await page.getByRole('link', { name: 'My force' }).click()
  await expectHeading(page, 'Northamptonshire Police')
  await expect(page.locator('main')).toContainText('17 agreements')
  await expect(page.getByRole('heading', { name: 'What we must decide' })).toBeVisible()
  const record = page.getByRole('link', { name: 'Record decision' })
  await expect(record).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(record).toHaveCount(0)
})

test('No font, however wide, makes a force’s page scroll sideways', async ({ as }) => {
  const page = await as('chief@northamptonshire.example')
  await page.goto('/forces/northamptonshire')
  await page.evaluate(() => document.body.style.setProperty('letter-spacing', '0.12em'))
  await expectNoSidewaysScrolling(page)
})

test('Another force’s page shows no more than one may see of it, and offers nothing', async ({
  register,
}) => {
  const page = await register.visitor('chief@northamptonshire.example').open('/forces/lincolnshire')
  expect(page.words).toContain('Lincolnshire Police')
  expect(page.words).not.toContain('Record decision')
})
