import type { FormError, Typed } from './form-state'

/** Far more than a form of the register holds, in characters. */
const MOST_TYPED = 100_000

/** Why what was typed cannot be kept, whatever it is about: also what no schema reads is sent along and kept. */
export function whyNotKept(typed: Typed): FormError | null {
  const found = Object.entries(typed).find(([, values]) => values.some((value) => UNKEEPABLE.test(value)))
  if (found) {
    const [id] = found
    return { field: id.replace(/-(day|month|year)$/, ''), id, message: CONTROL_CHARACTERS }
  }
  return JSON.stringify(typed).length > MOST_TYPED ? { field: null, message: TOO_MUCH } : null
}

/** Control characters but for new lines and tabs, and halves of characters. */
const UNKEEPABLE = /[^\P{Cc}\n\r\t]|\p{Cs}/u

const CONTROL_CHARACTERS =
  'This answer contains control characters, which the register cannot keep. Type it again'
const TOO_MUCH =
  'Nothing was recorded, because this is more text than the register keeps: 100,000 characters in all. Shorten it, then send it again.'
