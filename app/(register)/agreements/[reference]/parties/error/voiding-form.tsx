'use client'

import { ChooseLeavers } from '@/components/agreements/choose-leavers'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import type { Leavable } from '@/components/agreements/leavable'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkVoiding } from './actions'

export function VoidingForm({ leavable, ...page }: DeedFormProps & { leavable: Leavable }) {
  const [state, check] = useForm(checkVoiding)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <ChooseLeavers legend="Who was recorded in error" leavable={leavable} read={read} />
      <TextArea
        name="why"
        label="How it is known to be wrong"
        hint="Everyone who can see the agreement can read this."
        value={read.text('why')}
        error={read.error('why')}
      />
    </DeedForm>
  )
}
