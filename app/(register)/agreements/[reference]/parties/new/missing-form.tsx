'use client'

import { ChooseParties } from '@/components/agreements/choose-parties'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { DateField } from '@/components/forms/date-field'
import { TextArea, TextField } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import type { RegionChoice } from '@/domain/agreements/chosen-parties'
import { reading } from '@/lib/forms/form-state'
import { checkMissingParties } from './actions'

export function MissingForm({ regions, ...page }: DeedFormProps & { regions: RegionChoice[] }) {
  const [state, check] = useForm(checkMissingParties)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      <ChooseParties regions={regions} read={read} />
      <DateField
        name="fromOn"
        legend="First day as a party (optional)"
        hint="Leave it out if it is not known: they then count as parties from the first."
        values={date('fromOn')}
        error={error('fromOn')}
      />
      <TextField
        name="source"
        label="Where it says that they are parties"
        hint="A page, a document or a letter. For example, the signed copy of 2014."
        value={text('source')}
        error={error('source')}
      />
      <TextArea
        name="why"
        label="Why they are added"
        hint="Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
