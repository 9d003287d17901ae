import { sayWhyNotDetailsChanged } from '@/components/agreements/details-refusals'
import { changeAgreementDetails } from '@/db/commands/change-agreement-details'
import { detailsForm } from '@/domain/agreements/details'
import { paths } from '@/lib/paths'

/** Changing what is recorded of an agreement beside its parties and instruments. */
export const details = {
  name: 'details',
  schema: detailsForm,
  perform: changeAgreementDetails,
  refusals: sayWhyNotDetailsChanged,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'details'),
  compares: true as const,
  words: {
    title: 'Change agreement details',
    cannot: 'You cannot change these details',
    leave: 'Leave without changing them',
  },
}
