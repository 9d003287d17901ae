import { expect, it } from 'vitest'
import { idSchema, newId } from './ids'

const key = '8d1c3f0a-52b5-4c0e-9f43-6e1d0c7a9b11'

it('a key from outside is read whatever the case of its letters', () => {
  expect(idSchema<'agreement'>().parse(key.toUpperCase())).toBe(key)
})
it.each(['', 'EM-0007', `${key}'`, `${key} or 1=1`])('%s is no key', (text) => {
  expect(idSchema<'agreement'>().safeParse(text).success).toBe(false)
})
it('a new key is never the last one', () => {
  expect(newId()).not.toBe(newId())
})

it('answers a key that is none with a sentence of its own', () => {
  const read = idSchema<'office'>().safeParse('rubbish')
  expect(read.error?.issues.map((issue) => issue.message)).toEqual([
    'Choose one that this page offers: open it again and retry',
  ])
})
