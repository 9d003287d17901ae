import { sayWhyNotUndone } from '@/components/successions/succession-refusals'
import { undoSuccession } from '@/db/commands/undo-succession'
import { undoing as schema } from '@/domain/forces/undoing'
import type { SuccessionId } from '@/domain/ids'
import { paths } from '@/lib/paths'

/** Taking a succession back. */
export const undoing = {
  name: 'undoing',
  schema,
  perform: undoSuccession,
  refusals: sayWhyNotUndone,
  form: ({ succession }: { succession: SuccessionId }) => paths.undoing(succession),
}
