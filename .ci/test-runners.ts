import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureChromium } from './chromium'
import { root, runTool } from './node-tool'
import { counted, nothingYet, type Tally } from './tally'

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }

const BROWSER_TESTS = 'e2e/playwright.config.ts'

/** Runs one project of vitest and counts its tests; a file that could not be loaded is a failure. */
export function vitest(project: string): Promise<Tally> {
  return reported(async (file) => {
    const args = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]
    const { status } = await runTool('vitest', args, { show: true })
    const report = read<VitestReport>(file)
    if (!report) return counted(nothingYet, status)
    const notLoaded = report.testResults.filter(
      (one) => one.status === 'failed' && one.assertionResults.length === 0,
    )
    return counted(
      {
        passed: report.numPassedTests,
        failed: report.numFailedTests + notLoaded.length,
        skipped: report.numPendingTests + report.numTodoTests,
      },
      status,
    )
  })
}

/** Runs the browser tests and counts them; one that passed only when it was tried again has failed. */
export async function browserTests(): Promise<Tally> {
  if (!existsSync(path.join(root, BROWSER_TESTS))) {
    console.log(`There are no browser tests: ${BROWSER_TESTS} is missing.`)
    return counted(nothingYet, 1)
  }
  await ensureChromium()
  return reported(async (file) => {
    const args = ['test', '-c', BROWSER_TESTS, '--reporter=list,json']
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
    const { status } = await runTool('playwright', args, { show: true, env })
    const report = read<PlaywrightReport>(file)
    if (!report) return counted(nothingYet, status)
    const { expected, unexpected, flaky, skipped } = report.stats
    return counted({ passed: expected, failed: unexpected + flaky, skipped }, status)
  })
}

async function reported(run: (file: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'register-report-'))
  try {
    return await run(path.join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function read<Report>(file: string): Report | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
