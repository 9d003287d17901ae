import { sayWhyNotOnPerson } from '@/components/people/people-refusals'
import { disablePerson } from '@/db/commands/disable-person'
import { type DeedOnPerson, disablingForm } from '@/domain/people/disabling'
import { paths } from '@/lib/paths'

/** Disabling a person. */
export const disabling = {
  name: 'disabling of a person',
  schema: disablingForm,
  perform: disablePerson,
  refusals: sayWhyNotOnPerson,
  form: ({ person }: Pick<DeedOnPerson, 'person'>) => paths.personPart(person, 'disabling'),
  compares: true as const,
  words: {
    title: 'Disable this person',
    cannot: 'You cannot disable this person',
    leave: 'Leave without disabling',
  },
}
