import { describe, expect, test } from 'vitest'
import { migrationsOutOfStep } from './migrations-in-step'
import { withPlantedTree } from './planted-tree'

const copied = ['db', 'domain', 'lib', 'drizzle', 'drizzle.config.ts', 'tsconfig.json', 'package.json']

describe('the migrations', () => {
  test('are in step with the schema', async () => {
    expect(await migrationsOutOfStep()).toEqual([])
  })

  test('are out of step when a table was added and nothing generated', async () => {
    const planted = {
      'db/schema/planted.ts': `import { pgTable, text } from 'drizzle-orm/pg-core'
        export const planted = pgTable('planted', { name: text('name') })`,
    }
    const problems = await withPlantedTree({ copied, planted }, migrationsOutOfStep)
    expect(problems).toEqual([expect.stringContaining('CREATE TABLE "planted"')])
  })

  test('are broken when two follow the same one', async () => {
    const planted = { 'drizzle/meta/0001_snapshot.json': '{ "not": "a snapshot" }' }
    const problems = await withPlantedTree({ copied, planted }, migrationsOutOfStep)
    expect(problems).toHaveLength(1)
  })
})
