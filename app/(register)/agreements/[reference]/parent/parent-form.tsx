'use client'

import { useActionState } from 'react'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { TextArea, TextField } from '@/components/forms/field'
import { reading, untouched } from '@/lib/forms/form-state'
import { checkParent } from './actions'

export function ParentForm(page: DeedFormProps) {
  const [state, check] = useActionState(checkParent, untouched)
  const { text, error } = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <TextField
        name="parent"
        label="Reference of the overarching agreement (optional)"
        hint="For example, EM-0007. Leave it empty where it is beneath none."
        width="short"
        value={text('parent')}
        error={error('parent')}
      />
      <TextArea
        name="why"
        label="Why this is recorded"
        hint="The clause or document that says so. Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
