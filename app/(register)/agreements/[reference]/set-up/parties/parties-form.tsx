'use client'

import { useActionState } from 'react'
import { ChooseParties } from '@/components/agreements/choose-parties'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import type { RegionChoice } from '@/domain/agreements/chosen-parties'
import { reading, untouched } from '@/lib/forms/form-state'
import { saveParties } from './actions'

export function PartiesForm({ regions, ...page }: DeedFormProps & { regions: RegionChoice[] }) {
  const [state, save] = useActionState(saveParties, untouched)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={save} button="Save and return to the list">
      <ChooseParties regions={regions} read={read} />
    </DeedForm>
  )
}
