import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { take } from '../permissions/pool'
import { choose, expectAnswer, expectHeading, fillDate, press } from './filling'

test.use({ arranged: 'to change' })

withAndWithoutJavaScript((how) => {
  test(`Of two people who extend one agreement, the later sees both versions and chooses, ${how}`, async ({
    as,
    another,
  }) => {
    const { reference } = take('own', 'fresh')
    const first = await as('office@northamptonshire.example')
    const second = await another('office@leicestershire.example')
    for (const page of [first, second]) await page.goto(`/agreements/${reference}/extension`)
    await answer(second, '30 6 2031')
    await answer(first, '31 3 2030')
    await press(first, 'Record extension')
    await expectHeading(first, 'Extension recorded')

    await press(second, 'Record extension')
    await second.goto(second.url())
    await expectHeading(second, 'The agreement changed while you were answering')
    await expect(second.locator('main')).toContainText('Northamptonshire commissioner’s office')
    await expectAnswer(second, 'End', '31 March 2030', '30 June 2031')
    await expectAccessible(second)
    await expectNoSidewaysScrolling(second)

    await second.getByRole('link', { name: 'Use my answers on the agreement as it is now' }).click()
    await expect(second.getByLabel('Why the agreement is extended')).toHaveValue('It goes on')
    await press(second, 'Check your answers')
    await press(second, 'Record extension')
    await expectHeading(second, 'Extension recorded')
    await second.goto(`/agreements/${reference}`)
    await expect(second.locator('main')).toContainText('30 June 2031')
  })
})

async function answer(page: Page, end: string): Promise<void> {
  await fillDate(page, 'New end date', end)
  await fillDate(page, 'Date the extension takes effect', '1 11 2026')
  await fillDate(page, 'Date the extension was made', '1 11 2026')
  await choose(page, 'How the extension was made', 'Deed')
  await page.getByLabel('Why the agreement is extended').fill('It goes on')
  await press(page, 'Check your answers')
  await expectHeading(page, 'Check your answers')
}
