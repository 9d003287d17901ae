import { defineConfig } from '@playwright/test'
import { chromiumOnPath } from '../.ci/chromium'

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/** Chromium refuses its sandbox to root. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const executablePath = chromiumOnPath()

/** Each worker serves a register of its own; a test that changes something asks for one that nobody shares. */
export default defineConfig({
  testDir: '.',
  testMatch: '{journeys,pages,permissions}/**/*.test.ts',
  outputDir: 'results',
  globalSetup: './fixtures/prepare.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  ...(process.env.TEST_EVERYTHING ? {} : { grepInvert: /@thorough/ }),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    launchOptions: { args: [...QUIET, ...asRoot], ...(executablePath ? { executablePath } : {}) },
  },
})
