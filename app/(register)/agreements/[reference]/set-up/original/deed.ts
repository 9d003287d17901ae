import { sayWhyNotSaved } from '@/components/agreements/draft-refusals'
import { saveDraftOriginal } from '@/db/commands/save-draft-original'
import { draftOriginalForm } from '@/domain/agreements/draft-forms'
import { paths } from '@/lib/paths'

/** The document that makes a draft an agreement. */
export const draftOriginal = {
  name: 'draft original',
  schema: draftOriginalForm,
  perform: saveDraftOriginal,
  refusals: sayWhyNotSaved,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up/original'),
  list: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up'),
}
