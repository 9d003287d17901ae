import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')

/** How a tool ended, all it said, and what of that was its answer (standard output). */
type Ran = { status: number; said: string; answer: string }

type Running = { env?: Record<string, string>; in?: string; show?: boolean; stopAfterSeconds?: number }

/**
 * Runs a tool of a development dependency with this Node, so without a shell and alike on every system.
 * `show` lets it speak for itself; otherwise all it says is kept.
 */
export function runTool(tool: string, args: string[], running: Running = {}): Promise<Ran> {
  const { env = {}, in: cwd = root, show = false, stopAfterSeconds = 900 } = running
  return new Promise((ended, failed) => {
    const child = spawn(process.execPath, [fileOf(tool), ...args], {
      cwd,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      timeout: stopAfterSeconds * 1000,
    })
    let said = ''
    let answer = ''
    child.stdout?.on('data', (words: Buffer) => {
      said += words
      answer += words
    })
    child.stderr?.on('data', (words: Buffer) => {
      said += words
    })
    child.on('error', failed)
    child.on('close', (code, signal) => {
      ended({ status: code ?? 1, answer, said: signal ? `${said}\nStopped by ${signal}.` : said })
    })
  })
}

const PACKAGES: Record<string, string> = {
  biome: '@biomejs/biome',
  depcruise: 'dependency-cruiser',
  playwright: '@playwright/test',
  tsc: 'typescript',
}

/** The file that a package gives as its command. */
export function fileOf(tool: string): string {
  const folder = path.join(root, 'node_modules', PACKAGES[tool] ?? tool)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[tool])
}
