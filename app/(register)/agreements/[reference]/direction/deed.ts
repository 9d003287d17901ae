import { sayWhyNotDirected } from '@/components/agreements/direction-refusals'
import { recordDirection } from '@/db/commands/record-direction'
import { directionForm } from '@/domain/agreements/direction'
import { paths } from '@/lib/paths'

/** Recording that a direction of the Secretary of State moves an agreement’s end. */
export const direction = {
  name: 'direction',
  schema: directionForm,
  perform: recordDirection,
  refusals: sayWhyNotDirected,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'direction'),
  compares: true as const,
  words: {
    title: 'Record a direction',
    cannot: 'You cannot record a direction about this agreement',
    leave: 'Leave without recording a direction',
  },
}
