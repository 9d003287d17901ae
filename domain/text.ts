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

/** An explanation that may be left out. */
export function optionalExplanation() {
  return z
    .string()
    .trim()
    .max(EXPLANATION_LENGTH, `Must be ${EXPLANATION_LENGTH.toLocaleString('en-GB')} characters or fewer`)
    .default('')
    .transform((text) => text || null)
}
