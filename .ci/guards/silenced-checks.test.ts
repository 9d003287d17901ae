import { expect, test } from 'vitest'
import { silencedChecks } from './silenced-checks'
import { sourceFile } from './source-files'

const found = (path: string, text: string) => silencedChecks([sourceFile(path, text)])
const lint = (words: string) => `<p>\n{/* ${'biome'}-ignore ${words} */}\n<b autoFocus /></p>`

test.each(['ignore', 'expect-error', 'nocheck'])('silencing the compiler with ts-%s is found', (how) => {
  expect(found('domain/a.ts', `// @ts-${how}: it is right\nconst a: number = 'one'`)).toHaveLength(1)
  expect(found('domain/a.test.ts', `const a = [\n  /* @ts-${how} */\n  1]`)).toHaveLength(1)
})

test('silencing the linter is found unless it was weighed there and says why', () => {
  const why = 'lint/a11y/noAutofocus: this is what brings people to the problem'
  expect(found('components/ui/error-summary.tsx', lint(why))).toEqual([])
  expect(found('components/ui/error-summary.tsx', lint('lint/a11y/noAutofocus'))).toHaveLength(1)
  expect(found('components/ui/error-summary.tsx', lint('lint/a11y/noAutofocus: .'))).toHaveLength(1)
  expect(found('components/ui/table.tsx', lint(why))).toHaveLength(1)
  expect(
    found('components/ui/error-summary.tsx', lint('lint/style/noNestedTernary: it is short')),
  ).toHaveLength(1)
})

test('words in a string or on a page silence nothing', () => {
  expect(found('domain/a.tsx', `const a = '// @ts-ignore'\nconst b = <p>// @ts-ignore</p>`)).toEqual([])
})
