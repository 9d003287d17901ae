import { sayWhyNotSaved } from '@/components/agreements/draft-refusals'
import { saveDraftMarking } from '@/db/commands/save-draft-marking'
import { draftMarkingForm } from '@/domain/agreements/draft-forms'
import { paths } from '@/lib/paths'

/** How a draft is marked. */
export const draftMarking = {
  name: 'draft marking',
  schema: draftMarkingForm,
  perform: saveDraftMarking,
  refusals: sayWhyNotSaved,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up/marking'),
  list: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up'),
}
