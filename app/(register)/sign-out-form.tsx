'use client'

import { useActionState } from 'react'
import { answered } from '@/components/forms/answered'
import { LinkButton } from '@/components/ui/button'
import { untouched } from '@/lib/forms/form-state'
import { signOut } from './actions'

export function SignOutForm() {
  const [state, action] = useActionState(answered(signOut, UNREACHED), untouched)
  return (
    <form action={action} className="flex flex-wrap items-baseline gap-x-4">
      <LinkButton>Sign out</LinkButton>
      <span role="alert" className="font-bold empty:hidden">
        {state.errors.map((one) => one.message).join(' ')}
      </span>
    </form>
  )
}

const UNREACHED = 'You are still signed in: the register could not be reached.'
