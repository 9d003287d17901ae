import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '@/.ci/node-tool'
import { signedInVisitor } from '../proofs/browserless'
import { startServer } from '../server/server'
import { ASKER } from './asker'
import type { BenchRegister } from './register'

/** The JavaScript a page loads first, compressed, in kB of 1,000 bytes. */
export type FirstLoad = { route: string; kB: number; from: 'its HTML' | 'the build' }

/**
 * The first load of every page of the build. Each is opened at an example of its address and the scripts its HTML names
 * are counted, but those only old browsers run. A page that needs more than an address is read from the build instead.
 */
export async function measureFirstLoads(register: BenchRegister, reference: string): Promise<FirstLoad[]> {
  const examples = {
    reference,
    cycle: '2026',
    number: '1',
    'forces/code': 'derbyshire',
    'bodies/code': 'emsou',
  }
  const server = await startServer({ settings: register.settings })
  try {
    const visitor = await signedInVisitor(server.url, ASKER)
    const loads: FirstLoad[] = []
    for (const [entry, route] of pagesOfTheBuild()) {
      const address = addressOf(route, examples)
      const page = await visitor.open(address)
      const isThere = page.status === 200 && page.path === address
      const scripts = isThere ? scriptsIn(page.html) : scriptsOf(entry)
      loads.push({ route, kB: sizeOf(scripts), from: isThere ? 'its HTML' : 'the build' })
    }
    return loads.sort((a, b) => b.kB - a.kB)
  } finally {
    await server.kill()
  }
}

function pagesOfTheBuild(): [entry: string, route: string][] {
  const routes: Record<string, string> = built('app-path-routes-manifest.json')
  return Object.entries(routes).filter(([entry]) => entry.endsWith('/page') && !entry.startsWith('/_'))
}

/** The route with an example in the place of each parameter: `[reference]` is one of `examples`. */
function addressOf(route: string, examples: Record<string, string>): string {
  return route.replace(
    /\[(\w+)\]/g,
    (_, name) => examples[`${route.split('/')[1]}/${name}`] ?? examples[name] ?? 'none',
  )
}

function scriptsIn(html: string): string[] {
  const tags = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/nomodule/i.test(tag))
  return tags.flatMap((tag) => /\bsrc="\/_next\/([^"?]+)/.exec(tag)?.[1] ?? [])
}

/** What the manifest of a page's own entry names, and what every page has. */
function scriptsOf(entry: string): string[] {
  const { rootMainFiles } = built('build-manifest.json') as { rootMainFiles: string[] }
  const manifest = readFileSync(inBuild(`server/app${entry}_client-reference-manifest.js`), 'utf8')
  const { entryJSFiles }: { entryJSFiles: Record<string, string[]> } = JSON.parse(
    manifest.slice(manifest.indexOf('{', manifest.indexOf('] = '))).replace(/;\s*$/, ''),
  )
  const own = Object.entries(entryJSFiles).filter(([name]) => !name.endsWith('/global-error'))
  return [...rootMainFiles, ...own.flatMap(([, files]) => files)]
}

function sizeOf(scripts: string[]): number {
  const sizes = [...new Set(scripts)].map(
    (script) => gzipSync(readFileSync(inBuild(decodeURI(script)))).length,
  )
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

function built(file: string) {
  return JSON.parse(readFileSync(inBuild(file), 'utf8'))
}

function inBuild(file: string): string {
  return path.join(root, '.next', file)
}
