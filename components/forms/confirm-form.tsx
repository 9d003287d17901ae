'use client'

import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Actions } from '@/components/ui/actions'
import { Link } from '@/components/ui/link'
import { SectionFoot } from '@/components/ui/section'
import type { Action } from './answered'
import { FormErrors } from './form-errors'
import { HiddenFields } from './hidden-fields'
import { SubmitButton } from './submit'
import { useForm } from './use-form'

type ConfirmFormProps = {
  title: string
  /** The kept answers' key: sent twice, it has one effect. */
  answers: string
  action: Action
  button: string
  leave: { href: Route; label: string }
  /** The form again, with the answers in it. */
  back?: Route | undefined
  children: ReactNode
}

/** The page where answers are checked: what will change, then the button that records it. */
export function ConfirmForm({ title, answers, action, button, leave, back, children }: ConfirmFormProps) {
  const [state, confirm] = useForm(action, UNREACHED)
  return (
    <div className="pt-6">
      <FormErrors title={title} problems={state.errors} />
      {children}
      <form action={confirm}>
        <HiddenFields values={{ answers }} />
        <SectionFoot>
          <Actions>
            <SubmitButton>{button}</SubmitButton>
            {back ? <Link href={back}>Back to the form</Link> : null}
            <Link href={leave.href}>{leave.label}</Link>
          </Actions>
        </SectionFoot>
      </form>
    </div>
  )
}

/** Whether it was recorded cannot be known, and need not be: the same answers work once. */
const UNREACHED =
  'The register could not be reached. Check your connection and try again: sent twice, it is recorded once.'
