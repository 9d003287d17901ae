import { describe, expect, test } from 'vitest'
import { casts } from './casts'
import { sourceFile } from './source-files'

const found = (path: string, text: string) => casts([sourceFile(path, text)])

describe('casts', () => {
  test.each([
    ['a cast', 'const day = text as Day'],
    ['a cast through unknown', 'const day = text as unknown as Day'],
    ['a cast in angle brackets', 'const day = <Day>text'],
    ['any as a type', 'function read(row: any) {}'],
    ['any inside a type', 'const rows: Array<{ name: any }> = []'],
    ['a claim that it is there', 'const first = rows[0]!.name'],
    ['a cast to any', 'const row = read() as any'],
  ])('%s is found', (_what, text) => {
    expect(found('domain/agreements/term.ts', text).length).toBeGreaterThan(0)
  })

  test.each(['Actor', 'ForceActor', 'PersonActor', 'Registrar', 'SystemActor', 'Readonly<Actor>'])(
    'a made-up %s is found even where other casts are right',
    (type) => {
      const text = `const actor = { role: 'chief' } as ${type}`
      expect(found('db/sessions.ts', text)).toEqual([expect.stringContaining('only lib/auth')])
      expect(found('app/api/health/route.ts', text)).toEqual([expect.stringContaining('only lib/auth')])
      expect(found('lib/auth/actor.ts', text)).toEqual([])
      expect(found('domain/access/actor.test.ts', text)).toEqual([])
    },
  )

  test.each([
    ['domain/ids.ts', 'text as Id<Kind>'],
    ['lib/dates/day.ts', 'text as Day'],
    ['lib/paths.ts', "'/' as Route"],
    ['db/connection.ts', 'drizzle(pglite) as unknown as Database'],
    ['domain/agreements/status.ts', "['in force', 'ended'] as const"],
    ['db/testing/builders.ts', 'row as AgreementId'],
  ])('are right in %s', (path, text) => {
    expect(found(path, `export const value = ${text}`)).toEqual([])
  })

  test('no file may say any or !, its tests neither', () => {
    expect(found('lib/auth/actor.test.ts', 'const one = all[0]!')).toHaveLength(1)
    expect(found('db/connection.ts', 'let db: any')).toHaveLength(1)
  })

  test('an import under another name and a negation are no casts', () => {
    expect(found('domain/a.ts', `import { day as asDay } from './day'\nconst no = !asDay`)).toEqual([])
  })
})
