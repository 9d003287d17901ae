import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { take } from '../permissions/pool'
import { choose, expectAnswer, expectHeading, fillDate, press, problems } from './filling'

test.use({ arranged: 'to change' })

withAndWithoutJavaScript((how) => {
  test(`Details change with a reason, and the check says who will see it, ${how}`, async ({ as }) => {
    const { reference, title } = take('own', 'fresh')
    const page = await as('office@northamptonshire.example')
    await page.goto(`/agreements/${reference}`)
    await page.getByRole('link', { name: 'Change marking' }).click()
    await page.getByLabel('Title').fill(`${title}, renamed`)
    await choose(page, 'Legal basis', 'Police Act 1996, section 22A')
    await choose(page, 'Provision', 'Force collaboration provision')
    await choose(page, 'Marking', 'OFFICIAL-SENSITIVE')
    await page.getByLabel('Why the details change').fill('The deed says so')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Title', title, `${title}, renamed`)
    await expectAnswer(page, 'Marking', 'OFFICIAL', 'OFFICIAL-SENSITIVE')
    await expect(page.locator('main')).toContainText('Who sees the agreement changes, with all its history.')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await press(page, 'Change details')
    await expectHeading(page, 'Details changed')
    await page.goto(`/agreements/${reference}/history`)
    await expect(page.locator('main')).toContainText(
      'changed title, legal basis, provision and marking of the agreement',
    )
  })

  test(`One agreement is placed beneath another, and then takes the place of a third, ${how}`, async ({
    as,
  }) => {
    const [child, parent, old] = [take('own', 'fresh'), take('own', 'fresh'), take('own', 'fresh')]
    const page = await as('registrar@east-midlands.example')
    await page.goto(`/agreements/${child.reference}`)
    await page.getByRole('link', { name: 'Record overarching agreement' }).click()
    await page.getByLabel('Reference of the overarching agreement (optional)').fill(child.reference)
    await page.getByLabel('Why this is recorded').fill('Clause 2')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText('Enter another agreement: none is beneath itself')
    await page
      .getByLabel('Reference of the overarching agreement (optional)')
      .fill(parent.reference.toLowerCase())
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Overarching agreement', 'None', parent.title)
    await press(page, 'Record overarching agreement')
    await page.getByRole('link', { name: 'See the agreement as it is now' }).click()
    await page.getByRole('link', { name: `${parent.reference} ${parent.title}` }).click()
    await expect(page.locator('main')).toContainText(`${child.reference} ${child.title}`)

    await page.goto(`/agreements/${parent.reference}/ending`)
    await choose(page, 'Who it ends for', 'Every party')
    await fillDate(page, 'First day it is no longer in force', '1 12 2026')
    await fillDate(page, 'Date the ending was made', '1 11 2026')
    await choose(page, 'How the ending was made', 'Deed')
    await page.getByLabel('Why the agreement ends').fill('It is over')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText(`Select what becomes of ${child.reference} beneath it`)
    await page.getByLabel('The agreements beneath it go on').check()
    await press(page, 'Check your answers')
    await expectAnswer(page, 'Agreements beneath it', 'Nothing said', 'They go on')

    await page.goto(`/agreements/${old.reference}`)
    await page.getByRole('link', { name: 'Record that another agreement takes its place' }).click()
    await page.getByLabel('Reference of the agreement that takes its place').fill(child.reference)
    await fillDate(page, 'First day it takes this one’s place (optional)', '1 11 2026')
    await page.getByLabel('Why it takes this one’s place').fill('Restated')
    await press(page, 'Check your answers')
    await expectAnswer(page, 'From', 'None', '1 November 2026')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await press(page, 'Record that it takes its place')
    await page.getByRole('link', { name: 'See the agreement as it is now' }).click()
    await expect(page.locator('main')).toContainText('Ended')
    await expectAccessible(page)
    await page.goto(`/agreements/${child.reference}`)
    await expect(page.locator('main')).toContainText(`${old.reference} ${old.title}, from 1 November 2026`)

    await page.goto(`/agreements/${old.reference}`)
    await page.getByRole('link', { name: 'Take back that another agreement takes its place' }).click()
    await page.getByLabel('How it is known to be wrong').fill('Another was meant')
    await press(page, 'Check your answers')
    await press(page, 'Take it back')
    await expectHeading(page, 'Taken back')
  })
})
