import { sayWhyNotDated } from '@/components/bodies/refusals'
import { recordBodyDate } from '@/db/commands/record-body-date'
import { bodyDateForm } from '@/domain/bodies/dates'
import { paths } from '@/lib/paths'

/** Recording when a body was formed or closed, as a source says. */
export const dating = {
  name: 'body date',
  schema: bodyDateForm,
  perform: recordBodyDate,
  refusals: sayWhyNotDated,
  form: ({ code }: { code: string }) => paths.bodyPart(code, 'date'),
  compares: true as const,
  words: {
    title: 'Record a date',
    cannot: 'You cannot record a date of this body',
    leave: 'Leave without recording',
  },
}
