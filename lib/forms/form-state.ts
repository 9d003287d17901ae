import type { Route } from 'next'

/** One trouble: the field it is about (null for the form as a whole), the box to go to, and its sentence. */
export type FormError = {
  field: string | null
  id?: string | undefined
  message: string
  /** Where to go for what the message says to do, in another tab, so that this page stays. */
  link?: { href: Route; label: string } | undefined
}

/** What the browser sent, by field name: strings as typed, so that nothing is ever lost. */
export type Typed = Record<string, string[]>

/** What an action answers when it does not redirect: the troubles, and everything that was typed. */
export type FormState = { errors: FormError[]; typed: Typed | null }

export const untouched: FormState = { errors: [], typed: null }

/** Reads a form's state, or what it shows before anything was typed: for one field its text, its date, its trouble. */
export function reading(state: FormState, before: Typed | null) {
  const typed = state.typed ?? before ?? {}
  const text = (field: string) => typed[field]?.at(-1) ?? ''
  return {
    text,
    list: (field: string) => typed[field] ?? [],
    date: (field: string) => ({
      day: text(`${field}-day`),
      month: text(`${field}-month`),
      year: text(`${field}-year`),
    }),
    error: (field: string) => state.errors.find((error) => error.field === field)?.message,
  }
}
