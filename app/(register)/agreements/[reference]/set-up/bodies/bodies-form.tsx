'use client'

import { useActionState } from 'react'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { BodiesField, type Named } from '@/components/agreements/detail-fields'
import { reading, untouched } from '@/lib/forms/form-state'
import { saveBodies } from './actions'

export function BodiesForm({ bodies, ...page }: DeedFormProps & { bodies: readonly Named[] }) {
  const [state, save] = useActionState(saveBodies, untouched)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={save} button="Save and return to the list">
      <BodiesField read={read} bodies={bodies} />
    </DeedForm>
  )
}
