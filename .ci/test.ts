import { buildRegister } from './built-register'
import { runChecks } from './checks'
import { nothingYet, sentence, sum, type Tally } from './tally'
import { browserTests, vitest } from './test-runners'

const STEPS: Record<string, () => Promise<Tally>> = {
  check: runChecks,
  unit: () => vitest('unit'),
  database: () => vitest('database'),
  build,
  e2e: browserTests,
}

await runSteps(process.argv.slice(2))

/** Runs the steps that are named, or all, each whatever became of the one before; then says how it went. */
async function runSteps(named: string[]): Promise<void> {
  const unknown = named.filter((name) => !(name in STEPS))
  if (unknown.length > 0)
    throw new Error(`No such step: ${unknown.join(', ')}. There are ${Object.keys(STEPS).join(', ')}.`)

  const engine = process.env.TEST_DATABASE_URL ? 'PostgreSQL' : 'PGlite'
  const lines: string[] = []
  const tallies: Tally[] = []
  for (const [name, run] of Object.entries(STEPS)) {
    if (named.length > 0 && !named.includes(name)) continue
    console.log(`\n── ${name} ──`)
    const began = performance.now()
    const tally = await run()
    tallies.push(tally)
    lines.push(`${name.padEnd(10)} ${seconds(began)}  ${sentence(tally)}`)
  }
  const all = sum(tallies)
  console.log(`\n── on ${engine} ──\n${lines.join('\n')}\n\n${sentence(all)}`)
  process.exitCode = all.failed > 0 || all.passed === 0 ? 1 : 0
}

async function build(): Promise<Tally> {
  const status = await buildRegister()
  return status === 0 ? { ...nothingYet, passed: 1 } : { ...nothingYet, failed: 1 }
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`.padStart(9)
}
