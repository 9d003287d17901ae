import { expectAccessible, expectNoSidewaysScrolling } from '../fixtures/look'
import { expect, test, withAndWithoutJavaScript } from '../fixtures/test'
import { take } from '../permissions/pool'
import { expectAnswer, expectHeading, fillDate, press, problems, row } from './filling'

const REGISTRAR = 'registrar@east-midlands.example'

test.use({ arranged: 'to change' })

withAndWithoutJavaScript((how) => {
  test(`An office passes to a mayor, and that is taken back; then two forces become one, ${how}`, async ({
    as,
  }) => {
    const { reference, title, passing } = take('own', 'passing')
    if (!passing) throw new Error('No force passes on')
    const mayor = `Mayor after ${passing.holder}`
    const page = await as(REGISTRAR)

    await page.goto('/')
    await page.getByRole('link', { name: 'Administration' }).click()
    await page
      .getByRole('navigation', { name: 'Administration' })
      .getByRole('link', { name: 'Successions' })
      .click()
    await expectHeading(page, 'Successions')
    await page.getByRole('link', { name: 'Record a succession' }).click()
    await row(page, passing.holder).getByRole('link', { name: 'Replace' }).click()
    await expectHeading(page, 'Replace the holder of an office')
    await page.getByLabel('Name of the successor').fill(passing.holder)
    await fillDate(page, 'First day of the successor', '7 5 2026')
    await page.getByLabel('Why the office passes on').fill('The order took effect')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText('must not be the name of the present holder')
    await page.getByLabel('Name of the successor').fill(mayor)
    await press(page, 'Check your answers')
    await expectHeading(page, 'Check your answers')
    await expectAnswer(page, 'Held by', passing.holder, mayor)
    await expect(row(page, title)).toContainText(reference)
    await press(page, 'Record succession')
    await expectHeading(page, 'Succession recorded')
    await page.goto(`/agreements/${reference}/parties`)
    await expect(page.locator('main')).toContainText(`Took the place of ${passing.holder} on 7 May 2026`)
    await page.goto(`/forces/${passing.codes[0]}`)
    await expect(row(page, mayor)).toContainText(`Took the place of the ${passing.holder}`)

    await page.goto('/administration/successions')
    await page.getByRole('link', { name: `${mayor} in place of ${passing.holder}` }).click()
    await page.getByRole('link', { name: 'Take succession back' }).click()
    await page.getByLabel('Why the succession is taken back').fill('The order was withdrawn')
    await press(page, 'Check your answers')
    await press(page, 'Take succession back')
    await expectHeading(page, 'Succession taken back')
    await page.goto(`/agreements/${reference}/parties`)
    await expect(page.getByRole('region', { name: /^Parties on/ })).not.toContainText(mayor)
    await page.goto(`/agreements/${reference}/history`)
    await expect(page.locator('main')).toContainText(`recorded that the ${mayor} took the place of`)
    await expect(page.locator('main')).toContainText(`took back that ${mayor} took the place of`)

    await page.goto('/administration/successions/new/merger')
    const union = `Union of ${title}`
    const [one, two] = ['one', 'two'].map((which) => passing.codes[0].replace('-one', ` ${which} Police`))
    await page.getByLabel(capital(one)).check()
    await page.getByLabel('Full name of the new force').fill(`${union} Police`)
    await page.getByLabel('Short name of the new force').fill(union)
    await page.getByLabel('Chief officer').fill(`Chief Constable of ${union}`)
    await page.getByLabel('Policing body').fill(`Policing Board for ${union}`)
    await fillDate(page, 'First day of the new force', '1 11 2026')
    await page.getByLabel('Why the forces merge').fill('The order took effect')
    await press(page, 'Check your answers')
    await expect(problems(page)).toContainText('Select two or more forces')
    await page.getByLabel(capital(two)).check()
    await press(page, 'Check your answers')
    await expectAnswer(page, 'New force', 'None', `${union} Police`)
    await expect(row(page, title)).toContainText(reference)
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await press(page, 'Record merger')
    await expectHeading(page, 'Merger recorded')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'See what it changed' }).click()
    await expect(row(page, title)).toContainText(reference)
    await page.goto(`/forces/${passing.codes[0]}`)
    await expect(page.locator('main')).toContainText('Former force. Its last day was 31 October 2026.')
    await page.getByRole('link', { name: union, exact: true }).click()
    await expectHeading(page, `${union} Police`)
    await expect(row(page, new RegExp(`^${title}`))).toContainText('Both offices')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
  })
})

/** "passing-3 one Police" as the force is called: "Passing 3 one Police". */
function capital(words: string | undefined): string {
  return (words ?? '').replace('passing-', 'Passing ')
}
