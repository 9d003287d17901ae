import type { Route } from 'next'
import type { z } from 'zod'
import type { Outcome } from '@/db/command'
import { keepAnswers } from '@/db/commands/keep-answers'
import type { Actor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import { paths } from '@/lib/paths'
import type { FormDeed } from './form-action'
import type { FormError } from './form-state'

/** One task of a list: a small form that is saved as it is answered, and leads back to the list. */
export type Task<Input, Reason extends Refusal> = {
  /** The form's name: answers that met a change are kept by it. */
  name: string
  schema: z.ZodType<Input>
  perform: (actor: Actor, input: Input) => Promise<Outcome<unknown, Reason>>
  refusals: (refusal: Reason | Refusal<'answers gone'>) => FormError
  form: (input: Input) => Route
  list: (input: Input) => Route
}

/**
 * Saves a task. Where nothing differs there is nothing to save, so that sent twice it is done once. Where the subject
 * changed since, the answers are kept and shown again beside what is recorded now, to be sent knowingly.
 */
export function save<Input, Reason extends Refusal>(
  task: Task<Input, Reason>,
): FormDeed<Input, Route, Reason | Refusal<'answers gone'>> {
  return {
    schema: task.schema,
    refusals: task.refusals,
    async perform(actor, input, typed) {
      const outcome = await task.perform(actor, input)
      if (outcome.kind === 'changed' || outcome.refusal.reason === 'nothing differs')
        return { kind: 'changed', value: task.list(input) }
      if (outcome.refusal.reason !== 'changed since') return outcome
      const form = task.form(input)
      const kept = await keepAnswers(actor, { form: task.name, subject: form, answers: typed })
      return kept.kind === 'changed' ? { kind: 'changed', value: paths.change(form, kept.value) } : kept
    },
    then: (to) => to,
  }
}
