'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { DateField } from '@/components/forms/date-field'
import { TextArea, TextField } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkReplacement } from './actions'

export function ReplacementForm(page: DeedFormProps) {
  const [state, check] = useForm(checkReplacement)
  const { text, date, error } = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <TextField
        name="name"
        label="Name of the successor"
        hint="The legal person’s full name, as agreements name it. For example, Mayor of York and North Yorkshire."
        value={text('name')}
        error={error('name')}
      />
      <DateField
        name="onDay"
        legend="First day of the successor"
        hint="For example, 7 5 2024. It may be to come: until then nothing changes."
        values={date('onDay')}
        error={error('onDay')}
      />
      <TextArea
        name="note"
        label="Why the office passes on"
        hint="Everyone signed in can read this on the force’s page."
        value={text('note')}
        error={error('note')}
      />
    </DeedForm>
  )
}
