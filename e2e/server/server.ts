import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { buildRegister, isBuilt } from '@/.ci/built-register'
import { fileOf, root } from '@/.ci/node-tool'

/** The day tests take as today unless they say another. */
export const TEST_TODAY = '2026-11-23'

/** What the demonstration's people sign in with on a server that was started here. */
export const TEST_PASSWORD = 'collaboration-2026'

export type ServerParts = {
  /** Which database it serves: the `settings` of a test database, or nothing to fall back on. */
  settings: Record<string, string>
  /** `YYYY-MM-DD`; `TEST_TODAY` unless told. */
  today?: string
  /** Anything more it should run with; wins over all the rest. */
  env?: Record<string, string>
  /** How long it may take to be ready, loading the demonstration included. */
  readyWithinSeconds?: number
}

/** A built register that is being served. */
export type Server = {
  /** `http://127.0.0.1:PORT`, without a slash at the end: also the Origin that forms must come from. */
  url: string
  /** The process number of the server itself. */
  pid: number
  /** All it has printed so far. */
  said: () => string
  /** Ends it as an administrator would and waits for it; what is being answered is answered. */
  stop: () => Promise<void>
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  kill: () => Promise<void>
}

/** Builds the register where there is no build of the sources that are there. */
export async function ensureBuilt(): Promise<void> {
  if (isBuilt()) return
  if ((await buildRegister()) !== 0) throw new Error('The register could not be built.')
}

/**
 * Serves the build that is there (see `ensureBuilt`) on a free port of 127.0.0.1 in test mode, and waits until
 * `/api/health` answers. Throws with what the server printed when it does not come up. It ends with this process.
 */
export async function startServer(parts: ServerParts): Promise<Server> {
  const port = await freePort()
  const child = spawn(process.execPath, [fileOf('next'), 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: root,
    env: environment(parts, port),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = listen(child)
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))

  const url = `http://127.0.0.1:${port}`
  const server = {
    ...{ url, said, pid: child.pid ?? 0 },
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
  await untilHealthy(child, { url, said, seconds: parts.readyWithinSeconds ?? 60 })
  return server
}

/** Each setting of the register is said, so that none is taken from the shell it was started in. */
function environment(
  { settings, today = TEST_TODAY, env = {} }: ServerParts,
  port: number,
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    ...{ DATABASE_URL: '', MIGRATION_DATABASE_URL: '', REGISTER_DATA: '', REGISTER_URL: '' },
    REGISTER_MODE: 'test',
    REGISTER_TODAY: today,
    DEMO_PASSWORD: TEST_PASSWORD,
    NEXTAUTH_SECRET: 'what-signs-the-cookies-of-a-test-server',
    PORT: String(port),
    ...settings,
    ...env,
  }
}

function listen(child: ChildProcess): () => string {
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (words: Buffer) => {
      said = (said + words).slice(-100_000)
    })
  return () => said
}

async function untilHealthy(
  child: ChildProcess,
  { url, said, seconds }: { url: string; said: () => string; seconds: number },
): Promise<void> {
  const giveUpAt = Date.now() + seconds * 1000
  while (Date.now() < giveUpAt) {
    if (hasEnded(child)) throw new Error(`The server ended before it was ready:\n${said()}`)
    if (await isHealthy(url)) return
    await wait(50)
  }
  await end(child, 'SIGKILL')
  throw new Error(`The server was not ready within ${seconds} seconds:\n${said()}`)
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    // A connection kept open would keep the server from stopping at once.
    const headers = { connection: 'close' }
    const answer = await fetch(`${url}/api/health`, { headers, signal: AbortSignal.timeout(5000) })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    // Nobody listens yet.
    return false
  }
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  child.kill(signal)
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(impatience)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** A port nobody listens at. */
export async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  listener.close()
  await once(listener, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return address.port
}
