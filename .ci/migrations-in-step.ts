import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from './guards/source-files'
import { root, runTool } from './node-tool'

/** What is wrong with the migrations of the tree in `tree`, or nothing. */
export async function migrationsOutOfStep(tree = root): Promise<Problem[]> {
  const checked = await runTool('drizzle-kit', ['check'], { in: tree })
  if (checked.status !== 0) return [checked.said]
  return whatWouldBeGenerated(tree)
}

/** Lets drizzle-kit write the next migration into a copy of the folder: in step, it has nothing to write. */
async function whatWouldBeGenerated(tree: string): Promise<Problem[]> {
  // Inside the tree, since drizzle-kit writes nowhere that is not below it.
  const trial = mkdtempSync(path.join(tree, 'node_modules', '.migrations-'))
  try {
    const out = path.join(trial, 'drizzle')
    const config = path.join(trial, 'drizzle.config.ts')
    cpSync(path.join(tree, 'drizzle'), out, { recursive: true })
    writeFileSync(config, configWritingInto(path.relative(tree, out), tree))
    const before = readdirSync(out)
    const generated = await runTool('drizzle-kit', ['generate', `--config=${config}`], {
      in: tree,
      stopAfterSeconds: 60,
    })
    const written = readdirSync(out).filter((name) => !before.includes(name))
    if (written.length > 0)
      return written.map(
        (name) => `The schema is ahead of the migrations:\n${readFileSync(path.join(out, name), 'utf8')}`,
      )
    return /No schema changes/.test(generated.said) ? [] : [generated.said]
  } finally {
    rmSync(trial, { recursive: true, force: true })
  }
}

function configWritingInto(out: string, tree: string): string {
  const ours = JSON.stringify(path.join(tree, 'drizzle.config.ts'))
  const below = JSON.stringify(`./${out.replaceAll(path.sep, '/')}`)
  return `import ours from ${ours}\nexport default { ...ours, out: ${below} }\n`
}
