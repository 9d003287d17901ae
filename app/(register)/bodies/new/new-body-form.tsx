'use client'

import type { ReactNode } from 'react'
import { HowKnown, KindAndPurpose, ParentField, SourceFields } from '@/components/bodies/body-fields'
import { ForceTicks, type TickableForce } from '@/components/forces/force-ticks'
import { DateField } from '@/components/forms/date-field'
import { TextField } from '@/components/forms/field'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { Radios } from '@/components/forms/radios'
import { Select } from '@/components/forms/select'
import { SubmitButton } from '@/components/forms/submit'
import { useForm } from '@/components/forms/use-form'
import { reading, type Typed } from '@/lib/forms/form-state'
import { checkNewBody } from './actions'

type NewBodyFormProps = {
  title: string
  opening: ReactNode
  before: Typed | null
  leave: ReactNode
  regionName: string
  forces: TickableForce[]
  bodies: { code: string; name: string }[]
}

export function NewBodyForm({ title, opening, leave, ...page }: NewBodyFormProps) {
  const [state, check] = useForm(checkNewBody)
  const read = reading(state, page.before)
  const { text, list, date, error } = read
  return (
    <FormPage title={title} problems={state.errors} opening={opening}>
      <form action={check} noValidate>
        <TextField
          name="name"
          label="Name"
          hint="In full. For example, East Midlands Special Operations Unit."
          value={text('name')}
          error={error('name')}
        />
        <TextField
          name="acronym"
          label="Acronym (optional)"
          hint="The body’s address is made of it, or of its name, and stays whatever it is called later."
          width="half"
          value={text('acronym')}
          error={error('acronym')}
        />
        <KindAndPurpose read={read} />
        <Radios
          name="region"
          legend="Region"
          hint="The programme office of its region keeps it, beside the offices of its members."
          value={text('region')}
          error={error('region')}
          options={[
            { value: 'own', label: page.regionName },
            { value: 'several', label: 'No one region: it serves forces of several' },
          ]}
        />
        <ForceTicks
          name="members"
          legend="Members today"
          hint="From which day each is a member is recorded afterwards, where it is known."
          error={error('members')}
          values={list('members[]')}
          forces={page.forces}
        />
        <LeadField value={text('lead')} error={error('lead')} forces={page.forces} />
        <ParentField read={read} bodies={page.bodies} />
        <DateField
          name="formedOn"
          legend="Date it was formed (optional)"
          hint="As a source gives it. For example, 2001, or 4 2001, or 1 4 2001."
          values={date('formedOn')}
          error={error('formedOn')}
        />
        <SourceFields read={read} optional />
        <HowKnown read={read} />
        <FormFoot>
          <SubmitButton>Check your answers</SubmitButton>
          {leave}
        </FormFoot>
      </form>
    </FormPage>
  )
}

type LeadFieldProps = { value: string; error: string | undefined; forces: TickableForce[] }

function LeadField({ value, error, forces }: LeadFieldProps) {
  const regions = [...new Set(forces.map((force) => force.regionName))]
  return (
    <Select name="lead" label="Lead force (optional)" hint="One of the members." value={value} error={error}>
      <option value="">Not recorded</option>
      {regions.map((region) => (
        <optgroup key={region} label={region}>
          {forces
            .filter((force) => force.regionName === region)
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  )
}
