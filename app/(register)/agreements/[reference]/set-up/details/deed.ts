import { sayWhyNotSaved } from '@/components/agreements/draft-refusals'
import { saveDraftDetails } from '@/db/commands/save-draft-details'
import { draftDetailsForm } from '@/domain/agreements/draft-forms'
import { paths } from '@/lib/paths'

/** What a draft is called, where it belongs and what it is made under. */
export const draftDetails = {
  name: 'draft details',
  schema: draftDetailsForm,
  perform: saveDraftDetails,
  refusals: sayWhyNotSaved,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up/details'),
  list: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up'),
}
