'use client'

import { useActionState } from 'react'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import {
  LegalBasisFields,
  type Named,
  RegionsField,
  ScopeField,
  TitleField,
} from '@/components/agreements/detail-fields'
import { reading, untouched } from '@/lib/forms/form-state'
import { saveDetails } from './actions'

export function DetailsForm({ regions, ...page }: DeedFormProps & { regions: readonly Named[] }) {
  const [state, save] = useActionState(saveDetails, untouched)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={save} button="Save and return to the list">
      <TitleField read={read} />
      <ScopeField read={read} />
      <RegionsField
        read={read}
        name="regionIds[]"
        legend="Regions it belongs to"
        hint="Your own among them."
        regions={regions}
      />
      <LegalBasisFields read={read} />
    </DeedForm>
  )
}
