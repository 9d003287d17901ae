import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { asAdministrator } from '@/db/testing/global-setup'
import { freePort } from '../../server/server'

/** A PostgreSQL of this proof's own: killed as often as wanted, and thrown away. */
export type Cluster = {
  /** Its administrator's login. */
  administrator: string
  /** Ends it as a power cut would, its data as they lie; then starts it again. Gives how long it was away, in ms. */
  killAndStart: () => Promise<number>
  throwAway: () => Promise<void>
}

/** Sets one up and starts it, with the programs of the newest PostgreSQL that is installed. */
export async function startCluster(): Promise<Cluster> {
  const programs = findPrograms()
  const folder = mkdtempSync(path.join(tmpdir(), 'register-kills-'))
  const data = path.join(folder, 'data')
  const owner = whoMayRunIt()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']
  execFileSync(`${programs}/initdb`, initdb, { ...owner, cwd: '/', stdio: 'pipe' })
  const port = await freePort()
  const administrator = `postgres://postgres@127.0.0.1:${port}/postgres`

  const settings = ['-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'max_connections=60']
  const start = () =>
    spawn(`${programs}/postgres`, ['-D', data, ...settings], { ...owner, cwd: '/', stdio: 'ignore' })
  let postmaster = start()
  const endWithUs = () => postmaster.kill('SIGKILL')
  process.once('exit', endWithUs)
  postmaster = await untilItAnswers(postmaster, start, administrator)

  return {
    administrator,
    async killAndStart() {
      const began = performance.now()
      await kill(postmaster)
      postmaster = await untilItAnswers(start(), start, administrator)
      return performance.now() - began
    },
    async throwAway() {
      process.off('exit', endWithUs)
      await kill(postmaster)
      await wait(500)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

async function kill(postmaster: ChildProcess): Promise<void> {
  if (postmaster.exitCode !== null || postmaster.signalCode !== null) return
  const ended = once(postmaster, 'exit')
  postmaster.kill('SIGKILL')
  await ended
}

/** It ends at once while processes of the killed one still hold its memory: then it is started once more. */
async function untilItAnswers(
  started: ChildProcess,
  start: () => ChildProcess,
  administrator: string,
): Promise<ChildProcess> {
  let postmaster = started
  for (const stopAt = Date.now() + 60_000; Date.now() < stopAt; await wait(50)) {
    if (postmaster.exitCode !== null) postmaster = start()
    if (await answers(administrator)) return postmaster
  }
  throw new Error('PostgreSQL did not come up within a minute')
}

async function answers(administrator: string): Promise<boolean> {
  try {
    await asAdministrator(administrator, (client) => client.query('select 1'))
    return true
  } catch {
    // It is down, or recovering.
    return false
  }
}

const DEBIANS = '/usr/lib/postgresql'

function findPrograms(): string {
  const versions = existsSync(DEBIANS) ? readdirSync(DEBIANS).sort((a, b) => Number(b) - Number(a)) : []
  const newest = versions
    .map((version) => `${DEBIANS}/${version}/bin`)
    .find((bin) => existsSync(`${bin}/initdb`))
  return newest ?? path.dirname(execFileSync('sh', ['-c', 'command -v initdb'], { encoding: 'utf8' }).trim())
}

/** PostgreSQL refuses to run as root, so root lends it to another account. */
function whoMayRunIt(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const account = execFileSync('sh', [
    '-c',
    'id -u postgres 2>/dev/null && id -g postgres || (id -u nobody; id -g nobody)',
  ])
  const [uid, gid] = String(account).trim().split('\n').map(Number)
  return { uid: uid ?? 0, gid: gid ?? 0 }
}
