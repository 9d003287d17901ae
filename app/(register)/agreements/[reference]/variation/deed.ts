import { sayWhyNotVaried } from '@/components/agreements/variation-refusals'
import { varyAgreement } from '@/db/commands/vary-agreement'
import { variationForm } from '@/domain/agreements/variation'
import { paths } from '@/lib/paths'

/** Recording that an agreement was varied. */
export const variation = {
  name: 'variation',
  schema: variationForm,
  perform: varyAgreement,
  refusals: sayWhyNotVaried,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'variation'),
  compares: true as const,
  words: {
    title: 'Record a variation',
    cannot: 'You cannot record a variation of this agreement',
    leave: 'Leave without recording a variation',
  },
}
