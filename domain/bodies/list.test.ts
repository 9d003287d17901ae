import { expect, it } from 'vitest'
import { bodySearch } from './list'

it.each([
  [{}, null],
  [{ words: '   ' }, null],
  [{ words: ' EMLS\tlegal ' }, 'EMLS legal'],
  [{ words: ['EMLS', 'EMSOU'] }, 'EMSOU'],
  [{ words: 'x'.repeat(200) }, 'x'.repeat(100)],
])('bodies are looked for by the words of an address: %j', (given, words) => {
  expect(bodySearch.parse(given)).toEqual({ words })
})
