import type { Typed } from './form-state'

type Read = { [name: string]: string | string[] | Read }

/** Everything typed, without what React and Next add. */
export function typedInto(form: FormData): Typed {
  const typed = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (!name.startsWith('$') && typeof value === 'string')
      typed.set(name, [...(typed.get(name) ?? []), value])
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
    const path = name.replace(/-(day|month|year)$/, '.$1').split('.')
    place(read, path, name.endsWith('[]') ? values : (values.at(-1) ?? ''))
  }
  return read
}

/** The name a field has in the form, from the path a schema gives it. */
export function fieldNamed(path: PropertyKey[]): string {
  return path.map(String).join('.')
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
