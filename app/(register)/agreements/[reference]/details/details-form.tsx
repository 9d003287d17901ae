'use client'

import { useActionState } from 'react'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import {
  BodiesField,
  LegalBasisFields,
  MarkingField,
  type Named,
  RegionsField,
  ScopeField,
  TitleField,
} from '@/components/agreements/detail-fields'
import { TextArea } from '@/components/forms/field'
import { reading, untouched } from '@/lib/forms/form-state'
import { checkDetails } from './actions'

type DetailsFormProps = DeedFormProps & { regions: readonly Named[]; bodies: readonly Named[] }

export function DetailsForm({ regions, bodies, ...page }: DetailsFormProps) {
  const [state, check] = useActionState(checkDetails, untouched)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <TitleField read={read} />
      <ScopeField read={read} />
      <RegionsField
        read={read}
        name="regionIds[]"
        legend="Regions it belongs to"
        hint="At least one, unless it is national."
        regions={regions}
      />
      <LegalBasisFields read={read} />
      <MarkingField read={read} />
      <BodiesField read={read} bodies={bodies} />
      <TextArea
        name="why"
        label="Why the details change"
        hint="Everyone who can see the agreement can read this."
        value={read.text('why')}
        error={read.error('why')}
      />
    </DeedForm>
  )
}
