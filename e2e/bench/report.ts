import { type DatabaseFigures, QUESTIONS, type Question } from './at-the-database'
import type { FirstLoad } from './first-load'
import type { PageFigures } from './over-http'
import { inMs, printTable } from './table'
import type { Spent } from './where-time-goes'

const TIMES = ['p50 ms', 'p95 ms', 'work ms']

export function printDatabase(sizes: number[], figures: DatabaseFigures[]): void {
  const questions = Object.entries(QUESTIONS) as [Question, string][]
  for (const [at, size] of sizes.entries()) {
    const rows = questions.map(([question, words]) => {
      const timing = figures[at]?.[question]
      return [words, timing?.p50 ?? '–', timing?.p95 ?? '–', timing?.work ?? '–']
    })
    printTable(`At the database, ${size} agreements`, ['', ...TIMES], rows)
  }
}

export function printHttp(pages: PageFigures[]): void {
  const rows = pages.flatMap(({ path, page, bare }) => [
    [path, page.p50, page.p95, page.work ?? '–', page.aSecond],
    ['  a bare server, same SQL', bare.p50, bare.p95, bare.work ?? '–', bare.aSecond],
    ['  as many times as much', ...ratios(page, bare)],
  ])
  printTable('Over HTTP', ['', 'p50 ms', 'p95 ms', 'Node’s work ms', 'a second, 8 at once'], rows)
}

function ratios(page: PageFigures['page'], bare: PageFigures['bare']): string[] {
  const work = page.work && bare.work ? times(page.work / bare.work) : '–'
  return [times(page.p50 / bare.p50), times(page.p95 / bare.p95), work, times(page.aSecond / bare.aSecond)]
}

export function printSpent(pages: (Spent & { path: string })[]): void {
  printTable(
    'Where the time goes',
    ['', 'session check', 'opening, closing', 'questions', 'rendering and the rest'],
    pages.map(({ path, session, doors, questions, rest }) => [path, session, doors, questions, rest]),
  )
}

export function printFirstLoads(loads: FirstLoad[]): void {
  printTable(
    'JavaScript of the first load, compressed',
    ['', 'kB', 'counted in'],
    loads.map(({ route, kB, from }) => [route, kB, from]),
  )
}

type Measured = {
  sizes: number[]
  atTheDatabase: DatabaseFigures[]
  overHttp: PageFigures[]
  pages: { list: string; agreement: string }
  firstLoads: FirstLoad[]
}

/** What was wanted beside what came of it. A machine that does other work is slower: this fails nothing. */
export function printTargets({ sizes, atTheDatabase, overHttp, pages, firstLoads }: Measured): void {
  const [small, large] = atTheDatabase
  const pageAt = (path: string) => overHttp.find((one) => one.path === path)?.page.p50
  const growth = small && large ? large.opening.p50 / small.opening.p50 : undefined
  const rows = [
    target('the list’s query, p50', small?.list.p50, 5, 'ms'),
    target('opening one, p50', small?.opening.p50, 2, 'ms'),
    target(`opening one of ${sizes[1] ?? '–'} against ${sizes[0]}`, growth, 1.5, 'times'),
    target('the list’s page of 50, p50', pageAt(pages.list), 20, 'ms'),
    target('an agreement’s page, p50', pageAt(pages.agreement), 20, 'ms'),
    target('the largest first load', firstLoads[0]?.kB, 170, 'kB'),
  ]
  printTable('Against the targets', ['', 'measured', 'at most', 'met'], rows)
}

function target(what: string, measured: number | undefined, atMost: number, unit: string): string[] {
  if (measured === undefined) return [what, 'not measured', `${atMost} ${unit}`, '–']
  const figure = unit === 'times' ? measured.toFixed(2) : inMs(measured)
  return [what, `${figure} ${unit}`, `${atMost} ${unit}`, measured <= atMost ? 'yes' : 'no']
}

function times(ratio: number): string {
  return `${ratio.toFixed(1)} ×`
}
