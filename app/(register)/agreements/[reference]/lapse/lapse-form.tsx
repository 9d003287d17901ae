'use client'

import { useActionState } from 'react'
import { BeneathField } from '@/components/agreements/beneath-field'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { TextArea, TextField } from '@/components/forms/field'
import { reading, untouched } from '@/lib/forms/form-state'
import { checkLapse } from './actions'

type LapseFormProps = DeedFormProps & {
  /** The living agreements beneath it. */
  beneath: { reference: string; title: string }[]
}

export function LapseForm({ beneath, ...page }: LapseFormProps) {
  const [state, check] = useActionState(checkLapse, untouched)
  const read = reading(state, page.before)
  const { text, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      <TextField
        name="confirmedBy"
        label="Name of the person who confirms it"
        hint="Somebody who can say for the parties that nothing followed. The register keeps the name for good."
        autoComplete="off"
        value={text('confirmedBy')}
        error={error('confirmedBy')}
      />
      <BeneathField beneath={beneath} read={read} />
      <TextArea
        name="why"
        label="Why the agreement lapsed"
        hint="Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
