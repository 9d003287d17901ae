import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from './guards/source-files'
import { root, runTool } from './node-tool'

/** What dependency-cruiser read, and which import rules are broken. */
type Cruise = { modules: number; broken: { rule: string; problem: Problem }[] }

type Report = {
  modules: { source: string; dependencies: unknown[] }[]
  summary: { violations: { rule: { name: string }; from: string; to: string; comment?: string }[] }
}

const PLACES = ['.ci', 'app', 'components', 'db', 'domain', 'e2e', 'lib', 'proxy.ts', 'instrumentation.ts']
/** With TypeScript 7 dependency-cruiser reads nothing and passes: fewer than this is not our tree. */
const AT_LEAST = 100

/** Says which imports break the rules of `.dependency-cruiser.cjs`. */
export async function importProblems(): Promise<Problem[]> {
  const { modules, broken } = await cruise()
  if (modules < AT_LEAST) return [`Only ${modules} modules were read: is TypeScript newer than 6 installed?`]
  return broken.map(({ problem }) => problem)
}

/** Reads every import of a tree. `modules` counts those of ours whose imports were understood. */
export async function cruise(tree = root): Promise<Cruise> {
  const places = [...PLACES, ...configsIn(tree)].filter((place) => existsSync(path.join(tree, place)))
  const ran = await runTool('depcruise', ['--output-type', 'json', ...places], { in: tree })
  if (!ran.answer.startsWith('{')) throw new Error(`dependency-cruiser gave no report:\n${ran.said}`)
  const report: Report = JSON.parse(ran.answer)
  const read = report.modules.filter(
    (one) => !/node_modules\//.test(one.source) && one.dependencies.length > 0,
  )
  const broken = report.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    problem: from === to ? `${from} breaks ${rule.name}` : `${from} imports ${to}: ${rule.name}`,
  }))
  return { modules: read.length, broken }
}

function configsIn(tree: string): string[] {
  return readdirSync(tree).filter((name) => /\.config\.(js|mjs|ts)$/.test(name))
}
