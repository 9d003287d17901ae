import { sayWhyNotRenewed } from '@/components/agreements/renewal-refusals'
import { renewAgreement } from '@/db/commands/renew-agreement'
import { renewalForm } from '@/domain/agreements/renewal'
import { paths } from '@/lib/paths'

/** Recording that an agreement was made anew. */
export const renewal = {
  name: 'renewal',
  schema: renewalForm,
  perform: renewAgreement,
  refusals: sayWhyNotRenewed,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'renewal'),
  compares: true as const,
  words: {
    title: 'Renew agreement',
    cannot: 'You cannot renew this agreement',
    leave: 'Leave without renewing',
  },
}
