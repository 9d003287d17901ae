import { sayWhyNotJoined } from '@/components/agreements/joining-refusals'
import { joinParties } from '@/db/commands/join-parties'
import { joinderForm } from '@/domain/agreements/joining'
import { paths } from '@/lib/paths'

/** Recording that somebody joined. */
export const joinder = {
  name: 'joinder',
  schema: joinderForm,
  perform: joinParties,
  refusals: sayWhyNotJoined,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'parties/joinder'),
  compares: true as const,
  words: {
    title: 'Record a joinder',
    cannot: 'You cannot record a joinder',
    leave: 'Leave without recording it',
  },
}
