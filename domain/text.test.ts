import { describe, expect, it } from 'vitest'
import { explanation, line, optionalLine, wholeNumber } from './text'

type Schema = { safeParse: (text: unknown) => { error?: { issues: { message: string }[] } | undefined } }
const told = (schema: Schema, text: unknown) => schema.safeParse(text).error?.issues.map((one) => one.message)

describe('what people write', () => {
  it('a line is kept without the space around it', () => {
    expect(line('Enter a name').parse('  A name ')).toBe('A name')
  })
  it.each([
    ['that is missing', undefined, 'Enter a name'],
    ['that is blank', '   ', 'Enter a name'],
    ['of spaces that have no width', '\u200b\u200b', 'Enter a name'],
    ['of a blank letter', '\u2800 .', 'Enter a name'],
    ['that is too long', 'a'.repeat(201), 'A name must be 200 characters or fewer'],
    ['with a nought in it', 'a\0b', 'A name must not contain control characters'],
    ['with an escape in it', 'a\u001bb', 'A name must not contain control characters'],
    [
      'that turns its direction',
      'Ann\u202enosrep',
      'A name must not contain characters that turn the direction of writing',
    ],
    [
      'that isolates a direction',
      'Ann\u2067x\u2069',
      'A name must not contain characters that turn the direction of writing',
    ],
  ])('a line %s is told, once', (_which, text, message) => {
    expect(told(line('Enter a name'), text)).toEqual([message])
  })
  it('a line may be called otherwise than it is asked for', () => {
    expect(told(line('Enter a name', 'Name of the person'), 'a'.repeat(201))).toEqual([
      'Name of the person must be 200 characters or fewer',
    ])
  })
  it.each([
    ['left out', undefined],
    ['left blank', '  '],
    ['left blank but for a space of no width', ' \u200b'],
  ])('a line that may be left out and is %s is nothing', (_which, text) => {
    expect(optionalLine().parse(text)).toBeNull()
  })
  it.each([
    ['too long', 'a'.repeat(201), 'Where it is kept must be 200 characters or fewer'],
    ['with a nought', 'a\0', 'Where it is kept must not contain control characters'],
    ['no text', ['a'], 'Where it is kept must be text'],
  ])('a line that may be left out but is there and is %s is told by its name', (_which, text, message) => {
    expect(told(optionalLine('Where it is kept'), text)).toEqual([message])
  })
  it('a line that may be left out is kept as it is, a dash too', () => {
    expect(optionalLine().parse(' - ')).toBe('-')
  })
  it('an explanation may be 4,000 characters long and no longer, on several lines', () => {
    expect(explanation('Enter why').parse('a'.repeat(4000))).toHaveLength(4000)
    expect(explanation('Enter why').parse('a\r\n\tb')).toBe('a\r\n\tb')
    expect(told(explanation('Enter why it ends'), 'a'.repeat(4001))).toEqual([
      'Why it ends must be 4,000 characters or fewer',
    ])
  })
  it('letters of every script are letters', () => {
    expect(line('Enter a name').parse('警察')).toBe('警察')
    expect(line('Enter a name').parse('٣')).toBe('٣')
  })
})

describe('a whole number', () => {
  it.each([
    ['in digits', '12', 12],
    ['with space around it', ' 12 ', 12],
    ['as a number', 12, 12],
  ])('%s is read', (_how, text, number) => expect(wholeNumber('Enter a number').parse(text)).toBe(number))
  it.each([undefined, null, '', 'x', '1e1', '0x10', '1.5', '-1', '١٢', 'Infinity', '9'.repeat(20), {}])(
    '%j is told',
    (text) => expect(told(wholeNumber('Enter a number'), text)).toEqual(['Enter a number']),
  )
})
