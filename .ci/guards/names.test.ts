import { describe, expect, test } from 'vitest'
import { names } from './names'
import { sourceFile } from './source-files'

const found = (path: string, text = 'export const a = 1') => names([sourceFile(path, text)])

describe('a file name', () => {
  test.each([
    'domain/agreements/reviewDecision.ts',
    'components/ui/Button.tsx',
    'lib/forms/read_form.ts',
    'domain/agreements/index.ts',
    'lib/utils.ts',
    'db/queries/types.ts',
    'lib/mail/manager.ts',
    'lib/helpers/money.ts',
    'components/Forms/field.tsx',
    'app/(register)/Agreements/page.tsx',
  ])('such as %s is found', (path) => {
    expect(found(path)).toHaveLength(1)
  })

  test.each([
    'domain/agreements/review-decision.ts',
    'domain/agreements/review-decision.test.ts',
    'app/(register)/agreements/[reference]/reviews/[cycle]/decision/actions.ts',
    'app/api/auth/[...nextauth]/route.ts',
    'app/(register)/agreements.csv/route.ts',
    'e2e/playwright.config.ts',
    '.ci/guards/names.ts',
  ])('such as %s is right', (path) => {
    expect(found(path)).toEqual([])
  })
})

describe('a default export', () => {
  test.each([
    'export default function Field() {}',
    'const a = 1\nexport default a',
    'export { a as default }',
  ])('(%s) is found where nobody asks for it', (text) => {
    expect(found('components/forms/field.tsx', text)).toHaveLength(1)
    expect(found('app/(register)/agreements/agreement-list.tsx', text)).toHaveLength(1)
  })

  test.each([
    'app/page.tsx',
    'app/(register)/layout.tsx',
    'app/global-error.tsx',
    'proxy.ts',
    'vitest.config.ts',
  ])('is right in %s', (path) => {
    expect(found(path, 'export default 1')).toEqual([])
  })

  test('is not the default of a switch', () => {
    expect(found('domain/a.ts', 'switch (a) { default: b() }')).toEqual([])
  })
})
