import { Checkboxes } from '@/components/forms/checkboxes'
import { TextField } from '@/components/forms/field'
import { FilterPanel } from '@/components/forms/filter-panel'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { Select } from '@/components/forms/select'
import type { AgreementListPage } from '@/db/queries/agreement-list'
import type { PersonActor } from '@/domain/access/actor'
import { LEGAL_BASES, MARKINGS, SCOPES } from '@/domain/agreements/agreement'
import { NO_BODY, queryOf } from '@/domain/agreements/list'
import { cleared } from '@/domain/agreements/list-steps'
import { STATUSES } from '@/domain/agreements/status'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { type ListNames, scopeInWords } from './agreement-list-words'
import { legalBasisInWords } from './legal-basis-words'
import { statusInWords } from './status-tag'

type ListFiltersProps = { page: AgreementListPage; names: ListNames; actor: PersonActor }

/** What a list of agreements can be narrowed by. Which, the day, the order and the size stay as they are. */
export function AgreementListFilters({ page: { list, statuses }, names, actor }: ListFiltersProps) {
  const kept = queryOf({ ...cleared(list), asAt: list.asAt })
  return (
    <FilterPanel label="Filter agreements" action={paths.agreements()}>
      <TextField name="words" label="Words in the title" value={list.words ?? ''} maxLength={100} />
      <PartySelect value={list.party} names={names} actor={actor} />
      <Select name="body" label="Body" value={list.body ?? ''}>
        <option value="">Any body</option>
        {names.bodies.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={NO_BODY}>No body</option>
      </Select>
      <Checkboxes
        name="status"
        legend="Status"
        values={list.statuses}
        options={STATUSES.map((status) => ({
          value: status,
          label: statusInWords(status),
          count: statuses[status] ?? 0,
        }))}
      />
      <Select name="scope" label="Scope" value={list.scope ?? ''}>
        <option value="">Any scope</option>
        {SCOPES.map((scope) => (
          <option key={scope} value={scope}>
            {scopeInWords(scope)}
          </option>
        ))}
      </Select>
      <Select name="basis" label="Legal basis" value={list.legalBasis ?? ''}>
        <option value="">Any legal basis</option>
        {LEGAL_BASES.map((basis) => (
          <option key={basis} value={basis}>
            {legalBasisInWords(basis)}
          </option>
        ))}
      </Select>
      <Select name="marking" label="Marking" value={list.marking ?? ''}>
        <option value="">Any marking</option>
        {MARKINGS.map((marking) => (
          <option key={marking}>{marking}</option>
        ))}
      </Select>
      <HiddenFields values={kept} />
    </FilterPanel>
  )
}

type PartySelectProps = { value: string | null; names: ListNames; actor: PersonActor }

/** Every force that can be a party as one, by region, the reader's own region first. */
function PartySelect({ value, names, actor }: PartySelectProps) {
  const forces = names.forces.filter((force) => force.kind !== 'outside-s23I' || force.code === value)
  const regions = [...new Set([actor.regionName, ...forces.map((force) => force.regionName)])]
  return (
    <Select name="party" label="Party" value={value ?? ''}>
      <option value="">Any force</option>
      {regions.map((region) => (
        <optgroup key={region} label={region}>
          {forces
            .filter((force) => force.regionName === region)
            .map(({ code, name, toOn }) => (
              <option key={code} value={code}>
                {name}
                {toOn ? ` (until ${dayInWords(toOn)})` : null}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  )
}
