'use client'

import type { Route } from 'next'
import { type ReactNode, useActionState } from 'react'
import { Actions } from '@/components/ui/actions'
import { Link } from '@/components/ui/link'
import { SectionFoot } from '@/components/ui/section'
import { FormErrors } from './form-errors'
import { HiddenFields } from './hidden-fields'
import { SubmitButton } from './submit'

type State = {
  errors: { field: string | null; id?: string | undefined; message: string }[]
  typed: Record<string, string[]> | null
}

type ConfirmFormProps = {
  title: string
  /** The kept answers' key: sent twice, it has one effect. */
  answers: string
  action: (state: State, form: FormData) => Promise<State>
  button: string
  leave: { href: Route; label: string }
  children: ReactNode
}

const untouched: State = { errors: [], typed: null }

/** The page where answers are checked: what will change, then the button that records it. */
export function ConfirmForm({ title, answers, action, button, leave, children }: ConfirmFormProps) {
  const [state, confirm] = useActionState(action, untouched)
  return (
    <div className="pt-6">
      <FormErrors title={title} problems={state.errors} />
      {children}
      <form action={confirm}>
        <HiddenFields values={{ answers }} />
        <SectionFoot>
          <Actions>
            <SubmitButton>{button}</SubmitButton>
            <Link href={leave.href}>{leave.label}</Link>
          </Actions>
        </SectionFoot>
      </form>
    </div>
  )
}
