import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { signedInVisitor } from '../proofs/browserless'
import { startServer } from '../server/server'
import { ASKER } from './asker'
import { type Ask, ask, hangUp, throughput } from './load'
import type { BenchRegister } from './register'
import type { Transaction } from './statements'
import { type Timing, timed } from './timing'

/** A page, and beside it a bare server that sends the same statements. */
export type PageFigures = { path: string; page: Served; bare: Served }
export type Served = Timing & { aSecond: number }

/** Measures the pages on the built register and on a bare server, turn about, so that both meet the same machine. */
export async function measureOverHttp(
  register: BenchRegister,
  pages: Map<string, Transaction[]>,
  runs: number,
): Promise<PageFigures[]> {
  const server = await startServer({ settings: register.settings })
  const bare = await startBareServer(register, pages)
  try {
    const visitor = await signedInVisitor(server.url, ASKER)
    const figures: PageFigures[] = []
    for (const each of pages.keys()) {
      const page = { url: server.url, path: each, cookie: visitor.cookie() }
      const floor = { url: bare.url, path: each }
      figures.push({
        path: each,
        page: await served(page, { runs, processes: [server.pid] }),
        bare: await served(floor, { runs, processes: [bare.pid] }),
      })
    }
    return figures
  } finally {
    hangUp()
    bare.kill()
    await server.kill()
  }
}

async function served(asked: Ask, timing: { runs: number; processes: number[] }): Promise<Served> {
  const each = await timed(timing, () => ask(asked))
  return { ...each, aSecond: await throughput(asked) }
}

async function startBareServer(register: BenchRegister, pages: Map<string, Transaction[]>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'register-bench-'))
  const file = path.join(folder, 'pages.json')
  await writeFile(file, JSON.stringify(Object.fromEntries(pages)))
  const script = path.join(import.meta.dirname, 'bare-server.ts')
  const child = fork(script, [register.applicationUrl, file], { execArgv: ['--import', 'tsx'] })
  const [port] = await once(child, 'message')
  await rm(folder, { recursive: true, force: true })
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, kill: () => child.kill('SIGKILL') }
}
