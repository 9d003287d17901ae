/** One trouble: the field it is about (null for the form as a whole) and its sentence. */
export type FormError = { field: string | null; message: string }

/** What the browser sent, by field name: strings as typed, so that nothing is ever lost. */
export type Typed = Record<string, string[]>

/** What an action answers when it does not redirect: the troubles, and everything that was typed. */
export type FormState = { errors: FormError[]; typed: Typed | null }

export const untouched: FormState = { errors: [], typed: null }

/** What was typed into a field, or what it showed before anything was. */
export function typedIn(typed: Typed | null, field: string, before = ''): string {
  return typed ? (typed[field]?.[0] ?? '') : before
}

/** The sentence of a field's trouble, if it has one. */
export function errorOf(state: FormState, field: string): string | undefined {
  return state.errors.find((error) => error.field === field)?.message
}
