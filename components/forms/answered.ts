import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import type { FormState } from '@/lib/forms/form-state'
import { whyNotKept } from '@/lib/forms/keepable'
import { typedInto } from '@/lib/forms/read-form'
import { rememberForComingBack } from './coming-back'

export type Action = (before: FormState, form: FormData) => Promise<FormState>

/**
 * The action, with an answer in any case: where the register gives none, a problem and what was typed. On the server it
 * is the action itself, for only that can be sent without JavaScript.
 */
export function answered(action: Action, unreached = UNREACHED): Action {
  if (typeof window === 'undefined') return action
  return async (before, form) => {
    const typed = typedInto(form)
    const whyNot = whyNotKept(typed)
    if (whyNot) return { errors: [whyNot], typed }
    try {
      return await action(before, form)
    } catch (thrown) {
      rememberForComingBack(thrown)
      // Going on to another page is thrown too, and is Next's to catch.
      unstable_rethrow(thrown)
      return { errors: [{ field: null, message: whyUnanswered(thrown) ?? unreached }], typed }
    }
  }
}

const UNREACHED =
  'The register could not be reached. Nothing was recorded. Check your connection and try again.'
const RENEWED =
  'The register was renewed while this page was open. Nothing was recorded. Copy what you typed, then open the page again.'

/** Null where there was no answer at all; the register's own trouble is in its log under the number. */
function whyUnanswered(thrown: unknown): string | null {
  if (unstable_isUnrecognizedActionError(thrown)) return RENEWED
  const number = digestOf(thrown)
  if (!number) return null
  return `Something went wrong on our side. Nothing was half recorded: a change is recorded whole or not at all. Try again in a minute. If it happens again, tell your regional programme office this number: ${number}.`
}

function digestOf(thrown: unknown): string | null {
  return typeof thrown === 'object' && thrown && 'digest' in thrown ? String(thrown.digest) : null
}
