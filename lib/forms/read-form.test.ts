import { describe, expect, it } from 'vitest'
import { fieldNamed, readTyped, typedInto } from './read-form'

function formOf(pairs: [string, string | Blob][]): FormData {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return form
}

const read = (pairs: [string, string][]) => JSON.parse(JSON.stringify(readTyped(typedInto(formOf(pairs)))))

describe('what a browser sends', () => {
  it('is kept as it was typed', () => {
    expect(
      typedInto(
        formOf([
          ['why', '  Because '],
          ['bodies[]', 'EMSOU'],
          ['bodies[]', 'EMLS'],
        ]),
      ),
    ).toEqual({ why: ['  Because '], 'bodies[]': ['EMSOU', 'EMLS'] })
  })
  it('is kept without what the framework adds, and without files', () => {
    expect(
      typedInto(
        formOf([
          ['$ACTION_ID_1', 'x'],
          ['file', new Blob(['x'])],
          ['why', 'y'],
        ]),
      ),
    ).toEqual({ why: ['y'] })
  })
})

describe('is read in the shape that schemas read', () => {
  it.each<[string, [string, string][], object]>([
    ['a field is its value', [['why', 'x']], { why: 'x' }],
    [
      'three boxes are one date',
      [
        ['end-day', '31'],
        ['end-month', '3'],
        ['end-year', '2028'],
      ],
      { end: { day: '31', month: '3', year: '2028' } },
    ],
    [
      'a name within a name is inside it',
      [['original.madeOn-year', '2014']],
      { original: { madeOn: { year: '2014' } } },
    ],
    ['a name that ends in brackets is a list, of one too', [['bodies[]', 'EMSOU']], { bodies: ['EMSOU'] }],
    [
      'of a field sent twice the last counts',
      [
        ['agree', 'no'],
        ['agree', 'yes'],
      ],
      { agree: 'yes' },
    ],
    [
      'a field that is sent both as a value and as what holds others is what holds them',
      [
        ['end', 'x'],
        ['end.year', '2028'],
      ],
      { end: { year: '2028' } },
    ],
  ])('%s', (_sentence, pairs, shape) => {
    expect(read(pairs)).toEqual(shape)
  })
  it('and a trouble is named as its field', () => {
    expect(fieldNamed(['original', 'madeOn'])).toBe('original.madeOn')
  })
})

describe('names that reach for what every object has do nothing', () => {
  it.each([
    '__proto__',
    '__proto__.polluted',
    'constructor',
    'constructor.prototype.polluted',
    'toString',
    'a.__proto__.polluted',
    '__proto__[]',
    'hasOwnProperty-day',
  ])('%s', (name) => {
    const form = formOf([
      [name, 'yes'],
      ['why', 'x'],
    ])
    const shape = readTyped(typedInto(form))
    expect(shape.why).toBe('x')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Reflect.get(Object, 'polluted')).toBeUndefined()
    expect(Object.prototype.toString.call({})).toBe('[object Object]')
  })
})

describe('names and numbers of fields that no form has', () => {
  it.each([
    ['deeper than four', 'a.'.repeat(200_000)],
    ['deeper than four, though short', 'a.b.c.d.e'],
    ['longer than 200 characters', 'a'.repeat(201)],
    ['with a control character', 'a\0b'],
    ['with space in them', 'a b'],
  ])('%s are left out, at once', (_which, name) => {
    const started = performance.now()
    expect(typedInto(formOf([[name, 'x']]))).toEqual({})
    expect(Object.keys(readTyped({ [name]: ['x'] }))).toEqual([])
    expect(performance.now() - started).toBeLessThan(500)
  })
  it('of more than 2,000 fields the first 2,000 are read', () => {
    const many = formOf(Array.from({ length: 3000 }, (_, index) => [`a${index}`, 'x']))
    expect(Object.keys(typedInto(many))).toHaveLength(2000)
    const same = formOf(Array.from({ length: 3000 }, () => ['a[]', 'x']))
    expect(typedInto(same)['a[]']).toHaveLength(2000)
  })
  it('a date of a signature in an original is still read', () => {
    expect(read([['original.signatures.a.signedOn-day', '1']])).toEqual({
      original: { signatures: { a: { signedOn: { day: '1' } } } },
    })
  })
})
