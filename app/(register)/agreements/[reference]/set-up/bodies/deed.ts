import { sayWhyNotSaved } from '@/components/agreements/draft-refusals'
import { saveDraftBodies } from '@/db/commands/save-draft-bodies'
import { draftBodiesForm } from '@/domain/agreements/draft-forms'
import { paths } from '@/lib/paths'

/** The bodies a draft is for. */
export const draftBodies = {
  name: 'draft bodies',
  schema: draftBodiesForm,
  perform: saveDraftBodies,
  refusals: sayWhyNotSaved,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up/bodies'),
  list: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'set-up'),
}
