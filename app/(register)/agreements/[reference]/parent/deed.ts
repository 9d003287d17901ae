import { sayWhyNotParentSet } from '@/components/agreements/link-refusals'
import { setParentAgreement } from '@/db/commands/set-parent-agreement'
import { parentForm } from '@/domain/agreements/parent'
import { paths } from '@/lib/paths'

/** Recording beneath which agreement this one is. */
export const parent = {
  name: 'parent',
  schema: parentForm,
  perform: setParentAgreement,
  refusals: sayWhyNotParentSet,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'parent'),
  compares: true as const,
  words: {
    title: 'Record the overarching agreement',
    cannot: 'You cannot record an overarching agreement',
    leave: 'Leave without recording it',
  },
}
