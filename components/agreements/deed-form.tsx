import type { ReactNode } from 'react'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { SubmitButton } from '@/components/forms/submit'
import type { FormState, Typed } from '@/lib/forms/form-state'
import { AboutFields } from './about-fields'

/** What the page hands to the form of a deed. `before` is what it shows before anything is typed. */
export type DeedFormProps = {
  title: string
  opening: ReactNode
  about: Record<string, string>
  before: Typed | null
  leave: ReactNode
}

type Frame = Omit<DeedFormProps, 'before'> & {
  state: FormState
  action: (form: FormData) => void
  /** What sends it, where that is not to check the answers. */
  button?: string
  children: ReactNode
}

/** Around the fields of a deed: its opening and problems, what it is about, and the way on to check the answers. */
export function DeedForm({ title, opening, about, leave, state, action, button, children }: Frame) {
  return (
    <FormPage title={title} problems={state.errors} opening={opening}>
      <form action={action} noValidate>
        <AboutFields about={about} state={state} />
        {children}
        <FormFoot>
          <SubmitButton>{button ?? 'Check your answers'}</SubmitButton>
          {leave}
        </FormFoot>
      </form>
    </FormPage>
  )
}
