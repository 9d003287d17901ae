import { describe, expect, test } from 'vitest'
import { permissionRows, routeOf } from './permission-rows'
import { sourceFile } from './source-files'

const DECISION = 'app/(register)/agreements/[reference]/reviews/[cycle]/decision'
const page = sourceFile(`${DECISION}/page.tsx`, 'export default function Page() {}')
const health = sourceFile('app/api/health/route.ts', 'export function GET() {}')
const action = sourceFile(
  `${DECISION}/actions.ts`,
  `'use server'\nexport const recordDecision = formAction(deed)`,
)
const PAGES = `'/agreements/[reference]/reviews/[cycle]/decision': everyone, '/api/health': anyone`
const ACTIONS = 'recordDecision: offices'

const found = (pages: string, actions: string, more = '') =>
  permissionRows([
    page,
    health,
    action,
    sourceFile(
      'e2e/permissions/table.ts',
      `export const PAGES = { ${pages} } satisfies Rows\nexport const ACTIONS: Rows = { ${actions} }\n${more}`,
    ),
  ])

describe('the permission table', () => {
  test('with a row for everything is right', () => {
    expect(found(PAGES, ACTIONS)).toEqual([])
  })

  test('that is missing is found', () => {
    expect(permissionRows([page])).toHaveLength(1)
  })

  test.each([
    ['a page without a row', `'/api/health': anyone`, ACTIONS, /no row for \/agreements\/\[reference\]/],
    ['a route handler without a row', PAGES.split(',')[0] ?? '', ACTIONS, /no row for \/api\/health/],
    ['an action without a row', PAGES, '', /no row for recordDecision/],
    [
      'a row for a page that is gone',
      `${PAGES}, '/reviews': everyone`,
      ACTIONS,
      /\/reviews, which does not exist/,
    ],
    ['a row for an action that is gone', PAGES, `${ACTIONS}, forget: nobody`, /forget, which does not exist/],
    ['rows that nobody can read off', `${PAGES}, ...others`, ACTIONS, /PAGES.*written out/],
  ])('shows %s', (_what, pages, actions, sentence) => {
    expect(found(pages, actions)).toEqual([expect.stringMatching(sentence)])
  })

  test('cannot hold two actions of one name', () => {
    const other = sourceFile(
      'app/other/actions.ts',
      `'use server'\nexport const recordDecision = formAction(deed)`,
    )
    const table = `export const PAGES = {}\nexport const ACTIONS = { ${ACTIONS} }`
    const files = [action, other, sourceFile('e2e/permissions/table.ts', table)]
    expect(permissionRows(files)).toEqual([expect.stringContaining('Two actions')])
  })
})

test.each([
  ['app/page.tsx', '/'],
  ['app/(register)/page.tsx', '/'],
  ['app/(register)/agreements/@side/[reference]/page.tsx', '/agreements/[reference]'],
  ['app/api/auth/[...nextauth]/route.ts', '/api/auth/[...nextauth]'],
  ['app/(register)/agreements/agreement-page.tsx', null],
  ['components/page/page.tsx', null],
])('%s answers at %s', (path, route) => {
  expect(routeOf(path)).toBe(route)
})
