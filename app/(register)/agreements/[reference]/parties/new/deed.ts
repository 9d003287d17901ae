import { sayWhyNotAdded } from '@/components/agreements/joining-refusals'
import { addMissingParties } from '@/db/commands/add-missing-parties'
import { missingPartiesForm } from '@/domain/agreements/joining'
import { paths } from '@/lib/paths'

/** Adding parties that were parties all along, and that nobody recorded. */
export const missingParties = {
  name: 'missing parties',
  schema: missingPartiesForm,
  perform: addMissingParties,
  refusals: sayWhyNotAdded,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'parties/new'),
  compares: true as const,
  words: {
    title: 'Add a missing party',
    cannot: 'You cannot add a party',
    leave: 'Leave without adding one',
  },
}
