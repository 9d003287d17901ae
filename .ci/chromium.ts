import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { runTool } from './node-tool'

/** The one without a window first: it opens pages in half the time. */
const NAMES = ['chromium-headless-shell', 'chromium']

/** Where the distribution's Chromium is on the PATH; null where it is not installed. */
export function chromiumOnPath(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const files = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return files.find((file) => existsSync(file)) ?? null
}

/** Sees that there is a browser: the distribution's, or Playwright's own, which is fetched when it is missing. */
export async function ensureChromium(): Promise<void> {
  if (chromiumOnPath() || existsSync(chromium.executablePath())) return
  console.log('No Chromium is installed here: fetching the one that belongs to Playwright.')
  await runTool('playwright', ['install', 'chromium'], { show: true })
}
