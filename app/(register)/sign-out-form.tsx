'use client'

import { useActionState } from 'react'
import { LinkButton } from '@/components/ui/button'
import { untouched } from '@/lib/forms/form-state'
import { signOut } from './actions'

export function SignOutForm() {
  const [, action] = useActionState(signOut, untouched)
  return (
    <form action={action}>
      <LinkButton>Sign out</LinkButton>
    </form>
  )
}
