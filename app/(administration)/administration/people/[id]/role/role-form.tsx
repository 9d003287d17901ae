'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import { PostFields } from '@/components/people/post-fields'
import type { RegionForce } from '@/db/queries/people'
import { reading } from '@/lib/forms/form-state'
import { checkRoleChange } from './actions'

export function RoleForm({ forces, ...page }: DeedFormProps & { forces: RegionForce[] }) {
  const [state, check] = useForm(checkRoleChange)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <PostFields forces={forces} read={read} />
      <TextArea
        name="why"
        label="Why the role changes"
        hint="This person and the registrars of your region can read this."
        value={read.text('why')}
        error={read.error('why')}
      />
    </DeedForm>
  )
}
