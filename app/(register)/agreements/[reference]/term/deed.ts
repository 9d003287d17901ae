import { sayWhyNotTermRecorded } from '@/components/agreements/term-refusals'
import { recordTerm } from '@/db/commands/record-term'
import { termForm } from '@/domain/agreements/recorded-term'
import { paths } from '@/lib/paths'

/** Recording the term of an agreement where none was. */
export const term = {
  name: 'term',
  schema: termForm,
  perform: recordTerm,
  refusals: sayWhyNotTermRecorded,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'term'),
  compares: true as const,
  words: {
    title: 'Record term',
    cannot: 'You cannot record the term',
    leave: 'Leave without recording it',
  },
}
