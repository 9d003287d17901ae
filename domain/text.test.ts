import { describe, expect, it } from 'vitest'
import { explanation, line, optionalLine } from './text'

describe('what people write', () => {
  it('a line is kept without the space around it', () => {
    expect(line('Enter a name').parse('  A name ')).toBe('A name')
  })
  it.each([
    ['that is missing', undefined, 'Enter a name'],
    ['that is blank', '   ', 'Enter a name'],
    ['that is too long', 'a'.repeat(201), 'Must be 200 characters or fewer'],
  ])('a line %s is told', (_which, text, message) => {
    expect(line('Enter a name').safeParse(text).error?.issues[0]?.message).toBe(message)
  })
  it.each([
    ['left out', undefined],
    ['left blank', '  '],
  ])('a line that may be left out and is %s is nothing', (_which, text) => {
    expect(optionalLine().parse(text)).toBeNull()
  })
  it('an explanation may be 4,000 characters long and no longer', () => {
    expect(explanation('Enter why').parse('a'.repeat(4000))).toHaveLength(4000)
    const tooLong = explanation('Enter why').safeParse('a'.repeat(4001))
    expect(tooLong.error?.issues[0]?.message).toBe('Must be 4,000 characters or fewer')
  })
})
