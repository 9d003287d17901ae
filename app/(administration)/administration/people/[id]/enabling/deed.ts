import { sayWhyNotOnPerson } from '@/components/people/people-refusals'
import { enablePerson } from '@/db/commands/enable-person'
import { type DeedOnPerson, enablingForm } from '@/domain/people/disabling'
import { paths } from '@/lib/paths'

/** Enabling a person again. */
export const enabling = {
  name: 'enabling of a person',
  schema: enablingForm,
  perform: enablePerson,
  refusals: sayWhyNotOnPerson,
  form: ({ person }: Pick<DeedOnPerson, 'person'>) => paths.personPart(person, 'enabling'),
  compares: true as const,
  words: {
    title: 'Enable this person',
    cannot: 'You cannot enable this person',
    leave: 'Leave without enabling',
  },
}
