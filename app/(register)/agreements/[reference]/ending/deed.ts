import { sayWhyNotEnded } from '@/components/agreements/ending-refusals'
import { endAgreement } from '@/db/commands/end-agreement'
import { endingForm } from '@/domain/agreements/ending'
import { paths } from '@/lib/paths'

/** Recording the ending of an agreement. */
export const ending = {
  name: 'ending',
  schema: endingForm,
  perform: endAgreement,
  refusals: sayWhyNotEnded,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'ending'),
  compares: true as const,
  words: {
    title: 'End agreement',
    cannot: 'You cannot end this agreement',
    leave: 'Leave without ending it',
  },
}
