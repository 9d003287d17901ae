'use client'

import { useActionState } from 'react'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { TextArea } from '@/components/forms/field'
import { reading, untouched } from '@/lib/forms/form-state'
import { checkMaking } from './actions'

export function MakingForm(page: DeedFormProps) {
  const [state, check] = useActionState(checkMaking, untouched)
  const { text, error } = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <TextArea
        name="why"
        label="How it is known that the agreement was made"
        hint="What it was taken from, and who looked. Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
