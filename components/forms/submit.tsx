'use client'

import type { ComponentProps, MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '@/components/ui/button'

/** Sends the form it is in; while it is being sent a second press does nothing. */
export function SubmitButton(props: Omit<ComponentProps<typeof Button>, 'type' | 'onClick'>) {
  const { pending } = useFormStatus()
  const once = (event: MouseEvent) => {
    if (pending) event.preventDefault()
  }
  // Not disabled: that would take the focus away from whoever pressed it.
  return <Button {...props} type="submit" aria-disabled={pending || undefined} onClick={once} />
}
