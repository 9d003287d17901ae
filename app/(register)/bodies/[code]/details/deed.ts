import { sayWhyNotChanged } from '@/components/bodies/refusals'
import { changeBody } from '@/db/commands/change-body'
import { detailsForm } from '@/domain/bodies/details'
import { paths } from '@/lib/paths'

/** Changing what a body is, what it is for, who leads it and what it is part of. */
export const detailsChange = {
  name: 'body details',
  schema: detailsForm,
  perform: changeBody,
  refusals: sayWhyNotChanged,
  form: ({ code }: { code: string }) => paths.bodyPart(code, 'details'),
  compares: true as const,
  words: {
    title: 'Change details',
    cannot: 'You cannot change this body',
    leave: 'Leave without changing',
  },
}
