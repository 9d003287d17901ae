import { Radios } from '@/components/forms/radios'
import type { RegionForce } from '@/db/queries/people'
import { ROLES } from '@/domain/access/actor'
import { ROLE_HINTS, ROLE_WORDS } from './role-words'

type PostFieldsProps = {
  forces: RegionForce[]
  read: { text: (field: string) => string; error: (field: string) => string | undefined }
}

/** What a person is: their role, and their force unless they are a registrar. */
export function PostFields({ forces, read: { text, error } }: PostFieldsProps) {
  return (
    <>
      <Radios
        name="role"
        legend="Role"
        value={text('role')}
        error={error('role')}
        options={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role], hint: ROLE_HINTS[role] }))}
      />
      <Radios
        name="force"
        legend="Force"
        hint="A regional programme office has none: what is chosen here then counts for nothing."
        value={text('force')}
        error={error('force')}
        options={forces.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  )
}
