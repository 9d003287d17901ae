'use client'

import { useActionState } from 'react'
import { BeneathField } from '@/components/agreements/beneath-field'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { DateField } from '@/components/forms/date-field'
import { TextArea, TextField } from '@/components/forms/field'
import { reading, untouched } from '@/lib/forms/form-state'
import { checkSupersession } from './actions'

type SupersessionFormProps = DeedFormProps & { beneath: { reference: string; title: string }[] }

export function SupersessionForm({ beneath, ...page }: SupersessionFormProps) {
  const [state, check] = useActionState(checkSupersession, untouched)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      <TextField
        name="successor"
        label="Reference of the agreement that takes its place"
        hint="For example, EM-0009."
        width="short"
        value={text('successor')}
        error={error('successor')}
      />
      <DateField
        name="from"
        legend="First day it takes this one’s place (optional)"
        hint="From this day this agreement has ended. Leave out what is not known: without any date it counts as ended on every day."
        values={date('from')}
        error={error('from')}
      />
      <BeneathField beneath={beneath} read={read} />
      <TextArea
        name="why"
        label="Why it takes this one’s place"
        hint="Everyone who can see this agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
