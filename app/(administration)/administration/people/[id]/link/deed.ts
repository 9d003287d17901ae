import { sayWhyNotOnPerson } from '@/components/people/people-refusals'
import { renewInvitation } from '@/db/commands/renew-invitation'
import { type DeedOnPerson, renewalForm } from '@/domain/people/disabling'
import { paths } from '@/lib/paths'

/** Making a new link to set a password with. */
export const linkRenewal = {
  name: 'link of a person',
  schema: renewalForm,
  perform: renewInvitation,
  refusals: sayWhyNotOnPerson,
  form: ({ person }: Pick<DeedOnPerson, 'person'>) => paths.personPart(person, 'link'),
  compares: true as const,
  words: {
    title: 'Make a new link',
    cannot: 'You cannot make a new link for this person',
    leave: 'Leave without a new link',
  },
}
