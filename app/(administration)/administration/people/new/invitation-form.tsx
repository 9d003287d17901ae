'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { TextField } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import { PostFields } from '@/components/people/post-fields'
import type { RegionForce } from '@/db/queries/people'
import { reading } from '@/lib/forms/form-state'
import { checkInvitation } from './actions'

export function InvitationForm({ forces, ...page }: DeedFormProps & { forces: RegionForce[] }) {
  const [state, check] = useForm(checkInvitation)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <TextField
        name="name"
        label="Name"
        hint="As it stands in history beside what they do."
        autoComplete="off"
        value={read.text('name')}
        error={read.error('name')}
      />
      <TextField
        name="email"
        label="Email address"
        hint="Their work address: they sign in with it."
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={read.text('email')}
        error={read.error('email')}
      />
      <PostFields forces={forces} read={read} />
    </DeedForm>
  )
}
