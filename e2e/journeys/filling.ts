import { expect, type Locator, type Page } from '@playwright/test'

/** Types a date into the three boxes under a legend: `fillDate(page, 'New end date', '31 3 2030')`. */
export async function fillDate(page: Page, legend: string, date: string): Promise<void> {
  const boxes = group(page, legend)
  const [day = '', month = '', year = ''] = date.split(' ')
  await boxes.getByLabel('Day', { exact: true }).fill(day)
  await boxes.getByLabel('Month', { exact: true }).fill(month)
  await boxes.getByLabel('Year', { exact: true }).fill(year)
}

/** Chooses an answer under a legend. */
export async function choose(page: Page, legend: string, answer: string): Promise<void> {
  await group(page, legend).getByRole('radio', { name: answer, exact: true }).check()
}

export async function press(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
}

/** What is wrong with what was sent, first in the page. */
export function problems(page: Page): Locator {
  return page.getByRole('region', { name: 'There is a problem' })
}

export async function expectHeading(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
}

/** A row of the check page's table: the answer, what the register says now, and what it will say. */
export async function expectAnswer(page: Page, answer: string, now: string, willBe: string): Promise<void> {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: answer, exact: true }) })
  await expect(row.getByRole('cell').nth(0)).toContainText(now)
  await expect(row.getByRole('cell').nth(1)).toContainText(willBe)
}

/** The row of a table that begins with these words. */
export function row(page: Page, words: string | RegExp): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words }) })
}

function group(page: Page, legend: string): Locator {
  return page.getByRole('group', { name: legend, exact: true })
}
