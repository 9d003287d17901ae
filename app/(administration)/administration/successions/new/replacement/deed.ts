import { sayWhyNotReplaced } from '@/components/successions/succession-refusals'
import { replaceOfficeHolder } from '@/db/commands/replace-office-holder'
import { replacement as schema } from '@/domain/forces/replacement'
import type { OfficeId } from '@/domain/ids'
import { paths } from '@/lib/paths'

/** Recording that an office passed to another holder. */
export const replacement = {
  name: 'replacement',
  schema,
  perform: replaceOfficeHolder,
  refusals: sayWhyNotReplaced,
  form: ({ officeId }: { officeId: OfficeId }) => paths.replacement(officeId),
}
