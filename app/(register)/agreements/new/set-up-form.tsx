'use client'

import { useActionState } from 'react'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import {
  MarkingField,
  type Named,
  RegionsField,
  ScopeField,
  TitleField,
} from '@/components/agreements/detail-fields'
import { reading, untouched } from '@/lib/forms/form-state'
import { checkSettingUp } from './actions'

type SetUpFormProps = DeedFormProps & {
  /** The region of whoever drafts it, which is given. */
  ownRegion: string
  otherRegions: readonly Named[]
}

export function SetUpForm({ ownRegion, otherRegions, ...page }: SetUpFormProps) {
  const [state, check] = useActionState(checkSettingUp, untouched)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <TitleField read={read} />
      <ScopeField read={read} />
      <RegionsField
        read={read}
        name="otherRegionIds[]"
        legend="Other regions it belongs to (optional)"
        hint={`It belongs to the ${ownRegion}, where you set it up.`}
        regions={otherRegions}
      />
      <MarkingField read={read} />
    </DeedForm>
  )
}
