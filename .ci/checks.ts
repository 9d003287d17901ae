import { importProblems } from './cruise'
import { everyGuard } from './guards/every-guard'
import { type Problem, sourceFiles } from './guards/source-files'
import { migrationsOutOfStep } from './migrations-in-step'
import { runTool } from './node-tool'
import { nothingYet, type Tally } from './tally'

type Check = { name: string; look: () => Promise<Problem[]> }

const CHECKS: Check[] = [
  { name: 'types', look: typeProblems },
  {
    name: 'format and lint',
    look: () => said('biome', ['check', '--error-on-warnings', '--max-diagnostics=50', '--colors=off']),
  },
  { name: 'import rules', look: importProblems },
  { name: 'unused code', look: () => said('knip', ['--no-progress', '--treat-config-hints-as-errors']) },
  { name: 'migrations in step', look: () => migrationsOutOfStep() },
  ...Object.entries(everyGuard).map(([name, guard]) => ({ name, look: async () => guard(sourceFiles()) })),
]

/** Runs the checks together, and says how each went. */
export async function runChecks(): Promise<Tally> {
  const tally = { ...nothingYet }
  for (const looked of CHECKS.map(lookAt)) {
    const { name, problems, seconds } = await looked
    console.log(`${problems.length === 0 ? 'ok   ' : 'FAILS'} ${name.padEnd(20)} ${seconds.padStart(5)} s`)
    for (const problem of problems) console.log(problem.trim().replace(/^/gm, '      '))
    if (problems.length === 0) tally.passed += 1
    else tally.failed += 1
  }
  return tally
}

async function lookAt({
  name,
  look,
}: Check): Promise<{ name: string; problems: Problem[]; seconds: string }> {
  const began = performance.now()
  const problems = await look().catch((broken: unknown) => [String(broken)])
  return { name, problems, seconds: ((performance.now() - began) / 1000).toFixed(1) }
}

/** Next first writes the types of the routes, which a fresh clone does not have. */
async function typeProblems(): Promise<Problem[]> {
  const generated = await said('next', ['typegen'])
  return generated.length > 0 ? generated : said('tsc', ['--noEmit', '--pretty', 'false'])
}

async function said(tool: string, args: string[]): Promise<Problem[]> {
  const ran = await runTool(tool, args)
  return ran.status === 0 ? [] : [ran.said]
}
