import { describe, expect, test } from 'vitest'
import { actionsOf, serverActions } from './server-actions'
import { sourceFile } from './source-files'

const GOOD = `'use server'
import { formAction } from '@/lib/forms/form-action'
import { deed } from './deed'

export const recordDecision = formAction(deed)
`
const found = (text: string) => serverActions([sourceFile('app/(register)/x/actions.ts', text)])

describe("a 'use server' file", () => {
  test('with the one action that formAction made is right', () => {
    expect(found(GOOD)).toEqual([])
    expect(actionsOf(sourceFile('app/x/actions.ts', GOOD))).toEqual(['recordDecision'])
  })

  test.each([
    ['a function of its own', GOOD.replace('formAction(deed)', 'async (form: FormData) => save(form)')],
    [
      'an exported function',
      GOOD.replace('const recordDecision = formAction(deed)', 'async function save() {}'),
    ],
    ['another maker', GOOD.replace('formAction(deed)', 'quickAction(deed)')],
    ['a formAction from elsewhere', GOOD.replace('@/lib/forms/form-action', './form-action')],
    ['another function under that name', GOOD.replace('{ formAction }', '{ quick as formAction }')],
    ['a formAction that is wrapped', GOOD.replace('formAction(deed)', 'loosened(formAction(deed))')],
    ['a let', GOOD.replace('export const', 'export let')],
    ['a second action', `${GOOD}export const withdraw = formAction(deed)\n`],
    ['two in one statement', GOOD.replace('formAction(deed)', 'formAction(deed), two = formAction(deed)')],
    ['a re-export', `${GOOD}export * from './deed'\n`],
    ['a default export', GOOD.replace('export const recordDecision =', 'export default')],
    [
      'an exported list of names',
      GOOD.replace('export const', 'const').concat('export { recordDecision }\n'),
    ],
    ['no export', GOOD.replace('export const', 'const')],
  ])('with %s is found', (_what, text) => {
    expect(found(text)).toHaveLength(1)
  })

  test('hidden inside a function is found', () => {
    expect(found(`export function Page() { async function save() { 'use server' } }`)).toHaveLength(1)
    expect(found(`export const save = async () => { "use server"; await 1 }`)).toHaveLength(1)
  })
})

test('a file that says nothing of the server exports what it likes', () => {
  expect(found(GOOD.replace(`'use server'`, '').concat('export const two = 2'))).toEqual([])
})
