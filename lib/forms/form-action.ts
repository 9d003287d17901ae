import type { Route } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Outcome } from '@/db/command'
import type { PersonActor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import { requireActor } from '@/lib/auth/actor'
import type { FormError, FormState, Typed } from './form-state'
import { isOurOwn } from './origin'
import { fieldNamed, readTyped, typedInto } from './read-form'

/** What a form's action is made of: how to read it, what to do, how to say no, where to go then. */
export type FormDeed<Input, Value, Reason extends Refusal> = {
  schema: z.ZodType<Input>
  perform: (actor: PersonActor, input: Input, typed: Typed) => Promise<Outcome<Value, Reason>>
  refusals: (refusal: Reason) => FormError
  then: (value: Value, input: Input) => Route
}

/**
 * A server action that cannot forget anything: it checks where the request came from, finds the actor, parses,
 * performs, turns a refusal into a sentence, and goes on. Every export of a `'use server'` file is made by it.
 */
export function formAction<Input, Value, Reason extends Refusal>(deed: FormDeed<Input, Value, Reason>) {
  return async (_before: FormState, form: FormData): Promise<FormState> => {
    const typed = typedInto(form)
    if (!isOurOwn(await headers())) return answer(typed, NOT_OURS)
    const actor = await requireActor()
    const parsed = deed.schema.safeParse(readTyped(typed))
    if (!parsed.success) return { errors: parsed.error.issues.map(troubleOf), typed }
    const outcome = await deed.perform(actor, parsed.data, typed)
    if (outcome.kind === 'refused') return answer(typed, deed.refusals(outcome.refusal))
    redirect(deed.then(outcome.value, parsed.data))
  }
}

const NOT_OURS: FormError = {
  field: null,
  message:
    'Nothing was changed, because the request did not come from a page of this register. Open the page again and retry.',
}

function answer(typed: Typed, error: FormError): FormState {
  return { errors: [error], typed }
}

function troubleOf(issue: z.core.$ZodIssue): FormError {
  return { field: fieldNamed(issue.path), message: issue.message }
}
