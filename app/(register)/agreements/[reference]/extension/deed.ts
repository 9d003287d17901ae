import { sayWhyNotExtended } from '@/components/agreements/extension-refusals'
import { extendAgreement } from '@/db/commands/extend-agreement'
import { extensionForm } from '@/domain/agreements/extension'
import { paths } from '@/lib/paths'

/** Recording that an agreement was extended. */
export const extension = {
  name: 'extension',
  schema: extensionForm,
  perform: extendAgreement,
  refusals: sayWhyNotExtended,
  form: ({ reference, review }: { reference: string; review: string | null }) =>
    paths.agreementPart(reference, 'extension', review ? { review } : {}),
  compares: true as const,
  words: {
    title: 'Extend agreement',
    cannot: 'You cannot extend this agreement',
    leave: 'Leave without extending',
  },
}
