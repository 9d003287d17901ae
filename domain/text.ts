import { z } from 'zod'

/** Longest text of one line, and of an explanation, in characters. */
const LINE_LENGTH = 200
const EXPLANATION_LENGTH = 4000

/**
 * A line that must be there; `missing` says so: "Enter the name of the person who confirms it". What it is called in
 * other messages follows from that, or is given.
 */
export function line(missing: string, name = nameIn(missing)) {
  return written(missing, name, LINE_LENGTH)
}

/** A line that may be left out. `name` starts the sentences about it: "Where the document is kept". */
export function optionalLine(name = 'This answer') {
  return leftOut(name, LINE_LENGTH)
}

/** An explanation that must be there; `missing` says so: "Enter why the agreement ends". */
export function explanation(missing: string, name = nameIn(missing)) {
  return written(missing, name, EXPLANATION_LENGTH)
}

/** An explanation that may be left out. `name` starts the sentences about it: "What it sets out". */
export function optionalExplanation(name: string) {
  return leftOut(name, EXPLANATION_LENGTH)
}

/** A whole number as a form sends it, in digits alone; `missing` says that there is none. */
export function wholeNumber(missing: string) {
  return z.coerce
    .string()
    .trim()
    .regex(/^\d{1,9}$/, missing)
    .transform(Number)
}

/** Nothing is written where there is no letter and no number: spaces of some kinds cannot be seen, nor taken off. */
function written(missing: string, name: string, length: number) {
  return keepable(name, length, missing).regex(/[\p{L}\p{N}]/u, { error: missing, abort: true })
}

function leftOut(name: string, length: number) {
  return keepable(name, length)
    .default('')
    .transform((text) => (text.replaceAll(/[\p{Cf}\s]/gu, '') ? text : null))
}

function keepable(name: string, length: number, missing?: string) {
  return z
    .string({ error: missing ?? `${name} must be text` })
    .trim()
    .regex(NO_CONTROL, { error: `${name} must not contain control characters`, abort: true })
    .regex(NO_TURNING, {
      error: `${name} must not contain characters that turn the direction of writing`,
      abort: true,
    })
    .max(length, `${name} must be ${length.toLocaleString('en-GB')} characters or fewer`)
}

const NO_CONTROL = /^[\P{Cc}\n\r\t]*$/u

/** Text that reads otherwise than it is stored could show a name that nobody has. */
const NO_TURNING = /^[^\u202a-\u202e\u2066-\u2069]*$/u

/** "Why the agreement ends" from "Enter why the agreement ends". */
function nameIn(missing: string): string {
  const name = missing.replace(/^(Enter|Choose|Select) /, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
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
