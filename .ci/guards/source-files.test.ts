import { expect, test } from 'vitest'
import { sourceFiles } from './source-files'

/** That it breaks no rule is what `npm run check` says. */
test('The tree is read whole', () => {
  const files = sourceFiles()
  expect(files.length).toBeGreaterThan(150)
  expect(files.map(({ path }) => path)).toContain('db/command.ts')
  expect(files.map(({ path }) => path)).toContain('.ci/guards/every-guard.ts')
})
