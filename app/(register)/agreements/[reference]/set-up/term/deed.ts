import { sayWhyNotTermSaved } from '@/components/agreements/draft-refusals'
import { saveDraftTerm } from '@/db/commands/save-draft-term'
import { draftTermForm } from '@/domain/agreements/draft-forms'
import { paths } from '@/lib/paths'

/** When a draft takes effect and ends. */
export const draftTerm = {
  name: 'draft term',
  schema: draftTermForm,
  perform: saveDraftTerm,
  refusals: sayWhyNotTermSaved,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up/term'),
  list: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up'),
}
