import { sayWhyNotLapsed } from '@/components/agreements/ending-refusals'
import { confirmLapse } from '@/db/commands/confirm-lapse'
import { lapseForm } from '@/domain/agreements/ending'
import { paths } from '@/lib/paths'

/** Confirming that an agreement lapsed. */
export const lapse = {
  name: 'lapse',
  schema: lapseForm,
  perform: confirmLapse,
  refusals: sayWhyNotLapsed,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'lapse'),
  compares: true as const,
  words: {
    title: 'Confirm lapse',
    cannot: 'You cannot confirm a lapse',
    leave: 'Leave without confirming',
  },
}
