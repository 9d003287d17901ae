'use client'

import { useActionState, useEffect } from 'react'
import { untouched } from '@/lib/forms/form-state'
import { type Action, answered } from './answered'
import { showKeptAnswers } from './coming-back'

/**
 * A form's state and what sends it. What was typed is not lost: a sending that is not answered leaves the form as it is
 * with a problem above it, and whoever comes back from checking their answers finds them there.
 * `unreached` is what to say where the register does not answer at all.
 */
export function useForm(action: Action, unreached?: string) {
  useEffect(showKeptAnswers, [])
  return useActionState(answered(action, unreached), untouched)
}
