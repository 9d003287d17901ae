import { sayWhyNotSuperseded } from '@/components/agreements/link-refusals'
import { supersedeAgreement } from '@/db/commands/supersede-agreement'
import { supersessionForm } from '@/domain/agreements/supersession'
import { paths } from '@/lib/paths'

/** Recording that another agreement takes this one’s place. */
export const supersession = {
  name: 'supersession',
  schema: supersessionForm,
  perform: supersedeAgreement,
  refusals: sayWhyNotSuperseded,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'supersession'),
  compares: true as const,
  words: {
    title: 'Record that another agreement takes its place',
    cannot: 'You cannot record that another agreement takes its place',
    leave: 'Leave without recording it',
  },
}
