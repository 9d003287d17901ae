import { TextField } from '@/components/forms/field'
import { FilterPanel } from '@/components/forms/filter-panel'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { Select } from '@/components/forms/select'
import type { RegionForce } from '@/db/queries/people'
import { ROLES } from '@/domain/access/actor'
import type { PeopleList } from '@/domain/people/list'
import { paths } from '@/lib/paths'
import { ROLE_WORDS } from './role-words'

type PeopleFiltersProps = { list: PeopleList; forces: RegionForce[] }

/** What a list of people can be narrowed by. The size stays as it is. */
export function PeopleFilters({ list, forces }: PeopleFiltersProps) {
  return (
    <FilterPanel label="Filter people" action={paths.people()}>
      <TextField name="words" label="Words in the name or address" value={list.words ?? ''} maxLength={100} />
      <Select name="role" label="Role" value={list.role ?? ''}>
        <option value="">Any role</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {ROLE_WORDS[role]}
          </option>
        ))}
      </Select>
      <Select name="force" label="Force" value={list.force ?? ''}>
        <option value="">Any force</option>
        {forces.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <HiddenFields values={list.size === 50 ? {} : { size: String(list.size) }} />
    </FilterPanel>
  )
}
