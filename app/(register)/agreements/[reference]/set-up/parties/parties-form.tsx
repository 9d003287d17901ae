'use client'

import { ChooseParties } from '@/components/agreements/choose-parties'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { useForm } from '@/components/forms/use-form'
import type { RegionChoice } from '@/domain/agreements/chosen-parties'
import { reading } from '@/lib/forms/form-state'
import { saveParties } from './actions'

export function PartiesForm({ regions, ...page }: DeedFormProps & { regions: RegionChoice[] }) {
  const [state, save] = useForm(saveParties)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={save} button="Save and return to the list">
      <ChooseParties regions={regions} read={read} />
    </DeedForm>
  )
}
