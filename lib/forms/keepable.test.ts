import { describe, expect, it } from 'vitest'
import { whyNotKept } from './keepable'

describe('what the register cannot keep is told at its field', () => {
  it.each([
    ['a nought', 'why', 'a\0b', 'why'],
    ['an escape', 'why', 'a\u001b[31m', 'why'],
    ['a delete', 'why', 'a\u007f', 'why'],
    ['half a character', 'why', 'a\ud800', 'why'],
    ['a nought in a box of a date', 'endOn-month', '\0', 'endOn'],
  ])('%s', (_what, name, text, field) => {
    const whyNot = whyNotKept({ other: ['x'], [name]: ['fine', text] })
    expect(whyNot).toMatchObject({ field, id: name })
    expect(whyNot?.message).toContain('control characters')
  })
  it.each([
    ['lines and tabs', 'a\r\n\tb'],
    ['any other text', 'Ł ü 警 😀 \u200b'],
    ['the longest form there is', 'a'.repeat(90_000)],
  ])('%s can be kept', (_what, text) => expect(whyNotKept({ why: [text] })).toBeNull())
  it('more than 100,000 characters in all cannot', () => {
    const whyNot = whyNotKept({ why: ['a'.repeat(50_000)], how: ['b'.repeat(50_000)] })
    expect(whyNot).toMatchObject({ field: null, message: expect.stringContaining('100,000 characters') })
  })
})
