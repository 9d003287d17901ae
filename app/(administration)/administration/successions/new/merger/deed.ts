import { sayWhyNotMerged } from '@/components/successions/succession-refusals'
import { mergeForces } from '@/db/commands/merge-forces'
import { merger as schema } from '@/domain/forces/merger'
import { paths } from '@/lib/paths'

/** Recording that forces became one. */
export const merger = {
  name: 'merger',
  schema,
  perform: mergeForces,
  refusals: sayWhyNotMerged,
  form: () => paths.merger(),
}
