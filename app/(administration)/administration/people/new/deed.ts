import { sayWhyNotOnPerson } from '@/components/people/people-refusals'
import { invitePerson } from '@/db/commands/invite-person'
import { invitationForm } from '@/domain/people/invitation'
import { paths } from '@/lib/paths'

/** Inviting a person. */
export const invitation = {
  name: 'invitation of a person',
  schema: invitationForm,
  perform: invitePerson,
  refusals: sayWhyNotOnPerson,
  form: paths.newPerson,
  words: { title: 'Invite a person', leave: 'Leave without inviting' },
}
