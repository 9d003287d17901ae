import { z } from 'zod'

/** Longest text of one line, and of an explanation, in characters. */
const LINE_LENGTH = 200
const EXPLANATION_LENGTH = 4000

/** A line that must be there; `missing` says so. */
export function line(missing: string) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(LINE_LENGTH, `Must be ${LINE_LENGTH} characters or fewer`)
}

/** A line that may be left out. */
export function optionalLine() {
  return z
    .string()
    .trim()
    .max(LINE_LENGTH, `Must be ${LINE_LENGTH} characters or fewer`)
    .default('')
    .transform((text) => text || null)
}

/** An explanation that must be there; `missing` says so. */
export function explanation(missing: string) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(EXPLANATION_LENGTH, `Must be ${EXPLANATION_LENGTH.toLocaleString('en-GB')} characters or fewer`)
}

/** The address of a page, which may be left out. Only those that a link may lead to. */
export function optionalAddress() {
  return optionalLine().refine((text) => text === null || isAddress(text), {
    error: 'Address must begin with https:// or http://',
  })
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
