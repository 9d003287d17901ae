'use client'

import { type ReactNode, useActionState } from 'react'
import { AboutFields } from '@/components/agreements/about-fields'
import { TextArea, TextField } from '@/components/forms/field'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { SubmitButton } from '@/components/forms/submit'
import { reading, type Typed, untouched } from '@/lib/forms/form-state'
import { checkLapse } from './actions'

type LapseFormProps = {
  title: string
  opening: ReactNode
  about: Record<string, string>
  before: Typed | null
  leave: ReactNode
}

export function LapseForm({ title, opening, about, before, leave }: LapseFormProps) {
  const [state, check] = useActionState(checkLapse, untouched)
  const { text, error } = reading(state, before)
  return (
    <FormPage title={title} problems={state.errors} opening={opening}>
      <form action={check} noValidate>
        <AboutFields about={about} state={state} />
        <TextField
          name="confirmedBy"
          label="Name of the person who confirms it"
          hint="Somebody who can say for the parties that nothing followed. The register keeps the name for good."
          autoComplete="off"
          value={text('confirmedBy')}
          error={error('confirmedBy')}
        />
        <TextArea
          name="why"
          label="Why the agreement lapsed"
          hint="Everyone who can see the agreement can read this."
          value={text('why')}
          error={error('why')}
        />
        <FormFoot>
          <SubmitButton>Check your answers</SubmitButton>
          {leave}
        </FormFoot>
      </form>
    </FormPage>
  )
}
