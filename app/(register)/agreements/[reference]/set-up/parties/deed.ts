import { sayWhyNotSaved } from '@/components/agreements/draft-refusals'
import { saveDraftParties } from '@/db/commands/save-draft-parties'
import { draftPartiesForm } from '@/domain/agreements/draft-forms'
import { paths } from '@/lib/paths'

/** Who the parties of a draft are. */
export const draftParties = {
  name: 'draft parties',
  schema: draftPartiesForm,
  perform: saveDraftParties,
  refusals: sayWhyNotSaved,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up/parties'),
  list: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up'),
}
