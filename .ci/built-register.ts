import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, runTool } from './node-tool'

const PLACES = ['app', 'components', 'db', 'domain', 'lib', 'public']
/** Stands in the build and says what it was built from; Next clears it away with an older build. */
const BUILT_FROM = path.join(root, '.next', 'built-from')

/** Builds the register for production. Gives the exit status. */
export async function buildRegister(): Promise<number> {
  const sources = fingerprint()
  const { status } = await runTool('next', ['build'], { show: true })
  if (status === 0) writeFileSync(BUILT_FROM, sources)
  return status
}

/** Whether the build that is there was made from the sources that are there. */
export function isBuilt(): boolean {
  return existsSync(BUILT_FROM) && readFileSync(BUILT_FROM, 'utf8') === fingerprint()
}

function fingerprint(): string {
  const atTheTop = readdirSync(root).filter(
    (name) => /\.(ts|js|mjs|json)$/.test(name) && !isWrittenByNext(name),
  )
  const below = PLACES.filter((place) => existsSync(path.join(root, place))).flatMap(filesBelow)
  const hash = createHash('sha256')
  for (const name of [...atTheTop, ...below].sort())
    hash.update(name).update(readFileSync(path.join(root, name)))
  return hash.digest('hex')
}

function isWrittenByNext(name: string): boolean {
  return name === 'next-env.d.ts' || name === 'tsconfig.json'
}

function filesBelow(place: string): string[] {
  return readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place, name))
    .filter((name) => statSync(path.join(root, name)).isFile())
}
