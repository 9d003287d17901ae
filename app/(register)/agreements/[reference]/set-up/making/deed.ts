import { sayWhyNotMade } from '@/components/agreements/draft-refusals'
import { makeAgreement } from '@/db/commands/make-agreement'
import { makingForm } from '@/domain/agreements/draft-forms'
import { paths } from '@/lib/paths'

/** Recording that a draft has been made. */
export const making = {
  name: 'making',
  schema: makingForm,
  perform: makeAgreement,
  refusals: sayWhyNotMade,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up/making'),
  compares: true as const,
  words: {
    title: 'Record the agreement as made',
    cannot: 'You cannot record this agreement as made',
    leave: 'Leave it as a draft',
  },
}
