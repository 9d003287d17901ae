'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { HowKnown } from '@/components/bodies/body-fields'
import { DateField } from '@/components/forms/date-field'
import { TextField } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkBodyName } from './actions'

export function RenamingForm(page: DeedFormProps) {
  const [state, check] = useForm(checkBodyName)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      <TextField name="name" label="New name" value={text('name')} error={error('name')} />
      <TextField
        name="acronym"
        label="New acronym (optional)"
        hint="Left empty, the body has none."
        width="half"
        value={text('acronym')}
        error={error('acronym')}
      />
      <DateField
        name="lastOn"
        legend="Last day of the present name"
        hint="For example, 31 3 2022. Leave out the day, or the day and month, if they are not known."
        values={date('lastOn')}
        error={error('lastOn')}
      />
      <HowKnown read={read} />
    </DeedForm>
  )
}
