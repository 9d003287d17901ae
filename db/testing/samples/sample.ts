import type { Actor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import type { Confirmed, Outcome } from '../../command'

type Performing<Input> = (
  actor: Actor,
  input: Input & { confirmed?: Confirmed },
) => Promise<Outcome<unknown, Refusal>>

/** A deed, ready to be done: for what must be so of every deed, that it is never half done and never done twice. */
export type Sample = {
  (confirmed?: Confirmed): Promise<Outcome<unknown, Refusal>>
  /** Who does it: confirmed answers are theirs. */
  actor: Actor
}

/** How to arrange what a command is done to, and then do it, as often as wanted. One for every command there is. */
export function sample<Input extends object>(
  perform: Performing<Input>,
  arrange: () => Promise<{ actor: Actor; input: Input }>,
): () => Promise<Sample> {
  return async () => {
    const { actor, input } = await arrange()
    const done = (confirmed?: Confirmed) => perform(actor, confirmed ? { ...input, confirmed } : input)
    return Object.assign(done, { actor })
  }
}
