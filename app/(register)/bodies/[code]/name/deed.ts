import { sayWhyNotRenamed } from '@/components/bodies/refusals'
import { renameBody } from '@/db/commands/rename-body'
import { renamingForm } from '@/domain/bodies/rename'
import { paths } from '@/lib/paths'

/** Giving a body another name. */
export const renaming = {
  name: 'body name',
  schema: renamingForm,
  perform: renameBody,
  refusals: sayWhyNotRenamed,
  form: ({ code }: { code: string }) => paths.bodyPart(code, 'name'),
  compares: true as const,
  words: {
    title: 'Rename body',
    cannot: 'You cannot rename this body',
    leave: 'Leave without renaming',
  },
}
