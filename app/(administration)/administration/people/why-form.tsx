'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import { type FormState, reading } from '@/lib/forms/form-state'

type WhyFormProps = DeedFormProps & {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** "Why they are disabled". */
  label: string
}

/** The form of a deed on a person that asks for no more than why. */
export function WhyForm({ action, label, ...page }: WhyFormProps) {
  const [state, check] = useForm(action)
  const { text, error } = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <TextArea
        name="why"
        label={label}
        hint="This person and the registrars of your region can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
