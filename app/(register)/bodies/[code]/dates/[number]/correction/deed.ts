import { sayWhyNotStruck } from '@/components/bodies/refusals'
import { correctBodyDate } from '@/db/commands/correct-body-date'
import { dateCorrectionForm } from '@/domain/bodies/dates'
import { paths } from '@/lib/paths'

/** Striking a date that was recorded in error. */
export const dateCorrection = {
  name: 'body date correction',
  schema: dateCorrectionForm,
  perform: correctBodyDate,
  refusals: sayWhyNotStruck,
  form: ({ code, number }: { code: string; number: number }) => paths.bodyDateCorrection(code, number),
  compares: true as const,
  words: {
    title: 'Strike a date',
    cannot: 'You cannot strike this date',
    leave: 'Leave it as it is',
  },
}
