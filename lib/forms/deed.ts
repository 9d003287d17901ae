import type { Route } from 'next'
import { z } from 'zod'
import type { AnswersGone, Confirmed, Outcome } from '@/db/command'
import { keepAnswers } from '@/db/commands/keep-answers'
import { findKeptAnswers, type KeptAnswers } from '@/db/queries/kept-answers'
import type { Actor, PersonActor } from '@/domain/access/actor'
import { type AnswersId, idSchema } from '@/domain/ids'
import type { Refusal } from '@/domain/refusal'
import { paths } from '@/lib/paths'
import type { FormDeed } from './form-action'
import type { FormError, Typed } from './form-state'
import { readTyped } from './read-form'

/** A change that is filled in, checked and then recorded: form, check your answers, done. */
export type Deed<Input, Value, Reason extends Refusal> = {
  /** The form's name: kept answers are found by it, and by nothing else. */
  name: string
  schema: z.ZodType<Input>
  perform: Performing<Input, Value, Reason>
  refusals: (refusal: Reason | AnswersGone) => FormError
  /** The page of the form that the answers belong to. */
  form: (input: Input) => Route
  /** Where its check page shows what has changed since, beside the answers: that is then no trouble of the form. */
  compares?: true
}

type Performing<Input, Value, Reason extends Refusal> = {
  (actor: Actor, input: Input & { confirmed?: Confirmed }): Promise<Outcome<Value, Reason | AnswersGone>>
  rehearse: (actor: Actor, input: Input) => Promise<Reason | AnswersGone | null>
}

/** The form's step: would it be refused? Says why; otherwise keeps the answers and goes on to check them. */
export function keep<Input, Value, Reason extends Refusal>(
  deed: Deed<Input, Value, Reason>,
): FormDeed<Input, AnswersId, Reason | AnswersGone> {
  return {
    schema: deed.schema,
    refusals: deed.refusals,
    async perform(actor, input, typed) {
      const refusal = await deed.perform.rehearse(actor, input)
      if (refusal && !isCompared(deed, refusal)) return { kind: 'refused', refusal }
      return keepAnswers(actor, { form: deed.name, subject: deed.form(input), answers: typed })
    },
    then: (id, input) => paths.check(deed.form(input), id),
  }
}

const confirmation = z.object({ answers: idSchema<'answers'>() })

function isCompared(deed: { compares?: true }, { reason }: Refusal): boolean {
  return deed.compares === true && reason.endsWith(' since')
}

/** The check page's step: records the kept answers, once however often it is sent, and stays to say so. */
export function record<Input, Value, Reason extends Refusal>(
  deed: Deed<Input, Value, Reason>,
): FormDeed<{ answers: AnswersId }, Route, Reason | AnswersGone> {
  return {
    schema: confirmation,
    refusals: deed.refusals,
    async perform(actor, { answers }) {
      const kept = await readKept(deed, actor, answers)
      if (!kept) return { kind: 'refused', refusal: { reason: 'answers gone' } }
      const subject = deed.form(kept.input)
      const confirmed = { id: answers, form: deed.name, subject, answers: kept.answers }
      const outcome = await deed.perform(actor, { ...kept.input, confirmed })
      if (outcome.kind === 'refused' && !isCompared(deed, outcome.refusal)) return outcome
      return { kind: 'changed', value: paths.check(subject, answers) }
    },
    then: (page) => page,
  }
}

/** The answers a person has kept for this form, as its schema reads them; null when they are gone or not theirs. */
export async function readKept<Input, Value, Reason extends Refusal>(
  deed: Deed<Input, Value, Reason>,
  actor: PersonActor,
  id: string | string[] | undefined,
): Promise<(KeptAnswers & { input: Input }) | null> {
  const parsed = idSchema<'answers'>().safeParse(id)
  const kept = parsed.success ? await findKeptAnswers(actor, { id: parsed.data, form: deed.name }) : null
  const input = kept && deed.schema.safeParse(readTyped(kept.answers))
  return kept && input?.success ? { ...kept, input: input.data } : null
}

/** What the form shows when somebody comes back to it from checking: what they had typed. */
export async function typedBefore(
  deed: { name: string },
  actor: PersonActor,
  id: string | string[] | undefined,
): Promise<Typed | null> {
  const parsed = idSchema<'answers'>().safeParse(id)
  const kept = parsed.success ? await findKeptAnswers(actor, { id: parsed.data, form: deed.name }) : null
  return kept?.answers ?? null
}
