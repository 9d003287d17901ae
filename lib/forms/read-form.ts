import type { Typed } from './form-state'

type Read = { [name: string]: string | string[] | Read }

/** More than any form of the register sends: whoever sends more is not filling one in. */
const MOST_FIELDS = 2000
const LONGEST_NAME = 200
const DEEPEST_NAME = 4

/** Everything typed, without what React and Next add, and without names that no form of the register has. */
export function typedInto(form: FormData): Typed {
  const typed = new Map<string, string[]>()
  let fields = 0
  for (const [name, value] of form) {
    if (!isFieldName(name) || typeof value !== 'string') continue
    fields += 1
    if (fields > MOST_FIELDS) break
    const before = typed.get(name)
    if (before) before.push(value)
    else typed.set(name, [value])
  }
  return Object.fromEntries(typed)
}

/**
 * What was typed, in the shape schemas read: `a.b` is b inside a; the boxes `a-day`, `a-month`, `a-year` are one date;
 * a name ending in `[]` is a list.
 */
export function readTyped(typed: Typed): Read {
  const read: Read = Object.create(null)
  for (const [name, values] of Object.entries(typed)) {
    if (!isFieldName(name)) continue
    const path = name.replace(/-(day|month|year)$/, '.$1').split('.')
    place(read, path, name.endsWith('[]') ? values : (values.at(-1) ?? ''))
  }
  return read
}

/** The name a field has in the form, from the path a schema gives it. */
export function fieldNamed(path: PropertyKey[]): string {
  return path.map(String).join('.')
}

function isFieldName(name: string): boolean {
  if (name.length > LONGEST_NAME || !/^[\w.[\]-]+$/.test(name)) return false
  return name.split('.').length <= DEEPEST_NAME
}

function place(into: Read, path: string[], value: string | string[]): void {
  const [head = '', ...rest] = path
  const name = head.replace(/\[\]$/, '')
  if (rest.length === 0) {
    into[name] = value
    return
  }
  const below = into[name]
  const inner: Read = typeof below === 'object' && !Array.isArray(below) ? below : Object.create(null)
  into[name] = inner
  place(inner, rest, value)
}
