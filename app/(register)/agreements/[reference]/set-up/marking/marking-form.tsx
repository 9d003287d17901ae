'use client'

import { useActionState } from 'react'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { MarkingField } from '@/components/agreements/detail-fields'
import { reading, untouched } from '@/lib/forms/form-state'
import { saveMarking } from './actions'

export function MarkingForm({ ...page }: DeedFormProps) {
  const [state, save] = useActionState(saveMarking, untouched)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={save} button="Save and return to the list">
      <MarkingField read={read} />
    </DeedForm>
  )
}
