import { expect, test } from '../fixtures/test'
import { expectHeading, row } from './filling'

// What Northamptonshire's page says, as its commissioner's office sees it on 23 November 2026. Beside it the register
// holds agreements that nobody in the East Midlands may see, or only some: they are in none of these counts.

test.describe('As Northamptonshire’s office on 23 November 2026', () => {
  test('there are 25 agreements in all', async ({ as }) => {
    const page = await as('office@northamptonshire.example')
    await page.goto('/agreements')
    await expect(page.getByRole('link', { name: 'All 25' })).toBeVisible()
    await expect(page.getByText('25 agreements', { exact: true })).toBeVisible()
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(25)
  })

  test('the term of Custody has passed, for 2,258 days since 17 September 2020', async ({ as }) => {
    const page = await as('office@northamptonshire.example')
    await page.goto('/agreements?words=custody')
    const custody = row(page, /Custody/)
    await expect(custody).toContainText('17 Sept 2020')
    await expect(custody).toContainText('Term passed')
    await expect(custody).toContainText('2,258 days')

    await custody.getByRole('link').first().click()
    await expectHeading(page, /Custody/)
    await expect(page.locator('main')).toContainText('17 September 2020')
    await expect(page.locator('main')).toContainText('2,258 days with nothing recorded since')
  })

  test('the term of the Data Quality Team passed on 30 April 2022', async ({ as }) => {
    const page = await as('office@northamptonshire.example')
    await page.goto('/agreements?words=data+quality+team')
    const team = row(page, /Data Quality Team/)
    await expect(team).toContainText('30 Apr 2022')
    await expect(team).toContainText('Term passed')
  })

  test('the term of the other 23 is not recorded', async ({ register }) => {
    const visitor = register.visitor('office@northamptonshire.example')
    const page = await visitor.open('/agreements?status=term+not+recorded')
    expect(page.words).toContain('23 of 25 agreements')
    expect(page.words).toMatch(/Term passed 2 .*Term not recorded 23/)
  })

  test('Custody was expiring on 1 September 2020', async ({ as }) => {
    const page = await as('office@northamptonshire.example')
    await page.goto('/agreements?words=custody&on=2020-09-01')
    await expect(row(page, /Custody/)).toContainText('Expiring')
    await row(page, /Custody/)
      .getByRole('link')
      .first()
      .click()
    await expect(page.locator('main')).toContainText('Expiring')
    await expect(page.locator('main')).toContainText('as at 1 September 2020')
    await expect(page).toHaveURL(/on=2020-09-01/)
  })

  test('each agreement shows the line it was taken from, and where it stands', async ({ register }) => {
    const page = await register.visitor('office@northamptonshire.example').open('/agreements/EM-0001')
    expect(page.words).toContain(
      'EM Criminal Justice Service – Custody (Leics, Lincs, Northants, Notts) extended until 17th September 2020.',
    )
    expect(page.words).toContain('www.northantspcc.org.uk')
  })
})

test.describe('As Derbyshire’s chief constable', () => {
  test('EMOpSS is a regional agreement that they are not party to', async ({ as }) => {
    const page = await as('chief@derbyshire.example')
    await page.goto('/agreements?words=operational+support')
    await expect(row(page, /Operational Support Services/)).toHaveCount(1)
    await expect(row(page, /Operational Support Services/)).not.toContainText('Derbyshire')
    await page.goto('/agreements?words=operational+support&which=ours')
    await expect(page.getByText('0 agreements match')).toBeVisible()
    await page.goto('/agreements/EM-0006')
    await expectHeading(page, /Operational Support Services/)
    await expect(page.getByRole('link', { name: 'Extend agreement' })).toHaveCount(0)
  })
})
