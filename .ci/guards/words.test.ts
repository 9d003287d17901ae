import { expect, test } from 'vitest'
import { sourceFile } from './source-files'
import { words } from './words'

const found = (text: string, path = 'components/agreements/extension-words.tsx') =>
  words([sourceFile(path, text)])

test.each([
  ['in the text of a page', '<p>Please enter a date</p>'],
  ['in a text of two lines', '<p>Coming\n      soon</p>'],
  ['in a string', `const refusal = 'Sorry, you cannot extend it'`],
  ['in a template', 'const refusal = `${field} is invalid`'],
  ['in an attribute that is read aloud', '<Button aria-label="Oops" />'],
  ['in the hint of a field', `<Field hint="Enter a valid date" />`],
  ['in a link', '<a href="/x">Forgotten your password?</a>'],
  ['left for later', '<p>TODO</p>'],
])('a word people are not to read is found %s', (_where, text) => {
  expect(found(text)).toHaveLength(1)
  expect(found(text, 'app/(register)/page.tsx')).toHaveLength(1)
})

test.each([
  ['a name in the code', 'const valid = isValid(form)'],
  ['an attribute', '<form noValidate aria-invalid={true} className="invalid:border" />'],
  ['a class', `classes('invalid:border')`],
  ['a type', `type State = { kind: 'invalid' }`],
  ['an import', `import { please } from './please'`],
  ['a longer word', '<p>Validity, todo lists and invalidation</p>'],
  ['a comment', '// please keep'],
])('%s says nothing to people', (_what, text) => {
  expect(found(text)).toEqual([])
})

test('what people never see is free to say it', () => {
  expect(found(`const kind = 'invalid'`, 'lib/forms/read-form.ts')).toEqual([])
})
