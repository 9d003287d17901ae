'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkUndoing } from './actions'

export function UndoingForm(page: DeedFormProps) {
  const [state, check] = useForm(checkUndoing)
  const { text, error } = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <TextArea
        name="why"
        label="Why the succession is taken back"
        hint="Everyone who can see an agreement that it touched can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
