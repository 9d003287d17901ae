'use client'

import { useActionState } from 'react'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { TermFields } from '@/components/agreements/term-fields'
import { DateField } from '@/components/forms/date-field'
import { reading, untouched } from '@/lib/forms/form-state'
import { saveTerm } from './actions'

export function TermForm({ ...page }: DeedFormProps) {
  const [state, save] = useActionState(saveTerm, untouched)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={save} button="Save and return to the list">
      <DateField
        name="takesEffectOn"
        legend="Date it takes effect (optional)"
        hint="When the agreement commences. Leave out the day, or the day and month, if they are not known."
        values={read.date('takesEffectOn')}
        error={read.error('takesEffectOn')}
      />
      <TermFields read={read} />
    </DeedForm>
  )
}
