import { sayWhyNotOnPerson } from '@/components/people/people-refusals'
import { changeRole, type RoleChange } from '@/db/commands/change-role'
import { roleForm } from '@/domain/people/role'
import { paths } from '@/lib/paths'

/** Changing a person's role, their force or both. */
export const roleChange = {
  name: 'role of a person',
  schema: roleForm,
  perform: changeRole,
  refusals: sayWhyNotOnPerson,
  form: ({ person }: Pick<RoleChange, 'person'>) => paths.personPart(person, 'role'),
  compares: true as const,
  words: {
    title: 'Change role or force',
    cannot: 'You cannot change this person’s role',
    leave: 'Leave without changing',
  },
}
