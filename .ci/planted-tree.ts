import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './node-tool'

/** A tree of its own for a test to break: some of ours copied, some files planted, our packages linked. */
export async function withPlantedTree<Found>(
  { copied, planted }: { copied: string[]; planted: Record<string, string> },
  look: (tree: string) => Promise<Found>,
): Promise<Found> {
  const tree = mkdtempSync(path.join(tmpdir(), 'register-planted-'))
  try {
    for (const name of copied) cpSync(path.join(root, name), path.join(tree, name), { recursive: true })
    for (const [name, text] of Object.entries(planted)) {
      mkdirSync(path.dirname(path.join(tree, name)), { recursive: true })
      writeFileSync(path.join(tree, name), text)
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'junction')
    return await look(tree)
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
}
