import type { Route } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Outcome } from '@/db/command'
import type { PersonActor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import { findActor, requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import type { FormError, FormState, Typed } from './form-state'
import { whyNotKept } from './keepable'
import { isOurOwn } from './origin'
import { fieldNamed, readTyped, typedInto } from './read-form'

/** What a form's action is made of: how to read it, what to do, how to say no, where to go then. */
export type FormDeed<Input, Value, Reason extends Refusal, Who extends PersonActor | null = PersonActor> = {
  schema: z.ZodType<Input>
  perform: (actor: Who, input: Input, typed: Typed) => Promise<Outcome<Value, Reason>>
  refusals: (refusal: Reason) => FormError
  then: (value: Value, input: Input) => Route
}

/** A deed that needs nobody signed in: signing in itself. */
type OpenDeed<Input, Value, Reason extends Refusal> = FormDeed<Input, Value, Reason, null> & {
  forAnyone: true
}

/**
 * A server action that cannot forget anything: it checks where the request came from, finds the actor, parses,
 * performs, turns a refusal into a sentence, and goes on. Every export of a `'use server'` file is made by it.
 * Somebody whose session has ended keeps what they typed, where a script can keep the page; otherwise they sign in.
 */
export function formAction<Input, Value, Reason extends Refusal>(
  deed: FormDeed<Input, Value, Reason> | OpenDeed<Input, Value, Reason>,
) {
  return async (_before: FormState, form: FormData): Promise<FormState> => {
    if (!(form instanceof FormData)) return { errors: [NOT_OURS], typed: {} }
    const typed = typedInto(form)
    const request = await headers()
    if (!isOurOwn(request)) return { errors: [NOT_OURS], typed }
    const isKept = request.has('next-action') && Object.keys(typed).length > 0
    if (isKept && !('forAnyone' in deed) && !(await findActor())) return { errors: [SIGNED_OUT], typed }
    const perform = 'forAnyone' in deed ? performForAnyone(deed) : performAs(deed, await requireActor())
    const parsed = deed.schema.safeParse(readTyped(typed))
    if (!parsed.success) return { errors: parsed.error.issues.map((issue) => troubleOf(issue, typed)), typed }
    const unkeepable = whyNotKept(typed)
    if (unkeepable) return { errors: [unkeepable], typed }
    const outcome = await perform(parsed.data, typed)
    if (outcome.kind === 'refused') return { errors: [placed(deed.refusals(outcome.refusal), typed)], typed }
    redirect(deed.then(outcome.value, parsed.data))
  }
}

function performAs<Input, Value, Reason extends Refusal>(
  deed: FormDeed<Input, Value, Reason>,
  actor: PersonActor,
) {
  return (input: Input, typed: Typed) => deed.perform(actor, input, typed)
}

function performForAnyone<Input, Value, Reason extends Refusal>(deed: OpenDeed<Input, Value, Reason>) {
  return (input: Input, typed: Typed) => deed.perform(null, input, typed)
}

const NOT_OURS: FormError = {
  field: null,
  message:
    'Nothing was changed, because the request did not come from a page of this register. Open the page again and retry.',
}

const SIGNED_OUT: FormError = {
  field: null,
  message:
    'You have been signed out. Nothing was recorded. Sign in in another tab, then send this form again.',
  link: { href: paths.signIn(), label: 'Sign in (opens in a new tab)' },
}

function troubleOf(issue: z.core.$ZodIssue, typed: Typed): FormError {
  return placed({ field: fieldNamed(issue.path), message: issue.message }, typed)
}

/** Leads to the box that can put it right: the first box of a date, or the field itself. */
function placed(error: FormError, typed: Typed): FormError {
  if (!error.field) return error
  return { ...error, id: `${error.field}-day` in typed ? `${error.field}-day` : error.field }
}
