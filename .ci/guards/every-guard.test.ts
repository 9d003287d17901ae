import { describe, expect, test } from 'vitest'
import { everyGuard } from './every-guard'
import { sourceFiles } from './source-files'

describe('the tree as it stands', () => {
  const files = sourceFiles()

  test('is read whole', () => {
    expect(files.length).toBeGreaterThan(150)
    expect(files.map(({ path }) => path)).toContain('db/command.ts')
    expect(files.map(({ path }) => path)).toContain('.ci/guards/every-guard.ts')
  })

  test.each(Object.entries(everyGuard))('breaks no rule of %s', (_name, guard) => {
    expect(guard(files)).toEqual([])
  })
})
