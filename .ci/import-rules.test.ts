import { createRequire } from 'node:module'
import { beforeAll, describe, expect, test } from 'vitest'
import { cruise } from './cruise'
import { withPlantedTree } from './planted-tree'

/** One planted import for every rule: the file that breaks it, and what it says. */
const PLANTED: Record<string, [file: string, text: string]> = {
  'domain-is-pure': ['domain/planted-clock.ts', `import { today } from '@/lib/dates/today'`],
  'db-knows-rules-and-days': ['db/planted-screen.ts', `import { paths } from '@/lib/paths'`],
  'ui-knows-no-noun': ['components/ui/planted.tsx', `import { ids } from '@/domain/ids'`],
  'forms-know-no-noun': ['components/forms/planted.tsx', `import { ids } from '@/domain/ids'`],
  'page-parts-know-no-noun': ['components/page/planted.tsx', `import { ids } from '@/domain/ids'`],
  'components-are-handed-data': ['components/agreements/planted.tsx', `import { env } from '@/lib/env'`],
  'components-take-only-types-from-queries': [
    'components/agreements/planted-query.tsx',
    `import { find } from '@/db/queries/things'`,
  ],
  'app-reads-by-queries-and-writes-by-commands': [
    'app/planted-facts/page.tsx',
    `import { facts } from '@/db/facts'`,
  ],
  'only-db-speaks-sql': ['app/planted-sql/page.tsx', `import { sql } from 'drizzle-orm'`],
  'only-db-opens-connections': ['lib/jobs/planted.ts', `import { Pool } from 'pg'`],
  'only-db-reads-tables': ['lib/jobs/planted-table.ts', `import { things } from '@/db/schema/things'`],
  'only-the-doors-connect': ['lib/jobs/planted-connection.ts', `import { database } from '@/db/connection'`],
  'only-db-makes-doors': ['lib/jobs/planted-door.ts', `import { query } from '@/db/query'`],
  'only-deeds-write': ['app/planted-deed/page.tsx', `import { change } from '@/db/commands/change-thing'`],
  'only-sign-in-and-health-read-sessions': [
    'app/planted-session/page.tsx',
    `import { sessions } from '@/db/sessions'`,
  ],
  'only-edges-know-the-actor': ['lib/jobs/planted-actor.ts', `import { actor } from '@/lib/auth/actor'`],
  'demonstration-stays-apart': ['db/planted-demo.ts', `import { people } from './demo/people'`],
  'the-product-knows-no-tests': [
    'lib/jobs/planted-builder.ts',
    `import { build } from '@/db/testing/builders'`,
  ],
  'dates-stand-alone': ['lib/dates/planted.ts', `import { env } from '@/lib/env'`],
  'settings-stand-alone': ['lib/env.ts', `import { words } from './dates/words'\nexport const env = words`],
  'paths-stand-alone': ['lib/paths.ts', `import { env } from './env'\nexport const paths = env`],
  'auth-is-an-island': ['lib/auth/planted.ts', `import { origin } from '@/lib/forms/origin'`],
  'forms-are-an-island': ['lib/forms/planted.ts', `import { change } from '@/db/commands/change-thing'`],
  'adapters-are-islands': ['lib/mail/planted.ts', `import { paths } from '@/lib/paths'`],
  'lib-knows-no-screen': ['lib/jobs/planted-screen.ts', `import { Field } from '@/components/forms/field'`],
  'no-circles': [
    'domain/planted-round.ts',
    `import { about } from './planted-about'\nexport const round = about`,
  ],
  'no-orphans': ['domain/planted-alone.ts', 'export const alone = 1'],
  'everything-is-found': ['lib/jobs/planted-nowhere.ts', `import { gone } from './gone'`],
  'the-product-needs-no-tools': ['lib/jobs/planted-tool.ts', `import { test } from 'vitest'`],
}

/** What the planted files import, and what may import it. */
const THERE: Record<string, string> = {
  'domain/ids.ts': 'export const ids = 1',
  'domain/planted-about.ts': `import { round } from './planted-round'\nexport const about = () => round`,
  'lib/dates/today.ts': 'export const today = 1',
  'lib/dates/words.ts': 'export const words = 1',
  'lib/auth/actor.ts': 'export const actor = 1',
  'lib/forms/origin.ts': 'export const origin = 1',
  'components/forms/field.tsx': 'export const Field = 1',
  'components/agreements/planted-type.tsx': `import type { Thing } from '@/db/queries/things'\nexport type Shown = Thing`,
  'app/planted-type/actions.ts': `import { change } from '@/db/commands/change-thing'\nexport const deed = change`,
  'db/query.ts': 'export const query = 1',
  'db/facts.ts': 'export const facts = 1',
  'db/sessions.ts': 'export const sessions = 1',
  'db/connection.ts': `import { Pool } from 'pg'\nexport const database = Pool`,
  'db/demo/people.ts': 'export const people = 1',
  'db/schema/things.ts': `import { sql } from 'drizzle-orm'\nexport const things = sql`,
  'db/queries/things.ts': `import { things } from '../schema/things'\nexport const find = things\nexport type Thing = 1`,
  'db/commands/change-thing.ts': 'export const change = 1',
  'db/testing/builders.ts': `import { Pool } from 'pg'\nexport const build = Pool`,
  'domain/planted.test.ts': `import { test } from 'vitest'\nimport { build } from '@/db/testing/builders'`,
}

const copied = ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']
const rules: { forbidden: { name: string }[] } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')

describe('the import rules', () => {
  let broken: { rule: string; problem: string }[] = []

  beforeAll(async () => {
    const planted = { ...THERE, ...Object.fromEntries(Object.values(PLANTED)) }
    broken = (await withPlantedTree({ copied, planted }, cruise)).broken
  })

  test.each(rules.forbidden.map(({ name }) => name))('%s: a planted import is found', (name) => {
    const [file] = PLANTED[name] ?? []
    expect(file, `no import is planted for ${name}`).toBeDefined()
    expect(broken.filter(({ rule }) => rule === name)).toContainEqual({
      rule: name,
      problem: expect.stringContaining(`${file}`),
    })
  })

  test('an allowed import is not found', () => {
    expect(broken.filter(({ problem }) => problem.includes('planted-type'))).toEqual([])
    expect(broken.filter(({ problem }) => problem.startsWith('domain/planted.test.ts'))).toEqual([])
  })
})
