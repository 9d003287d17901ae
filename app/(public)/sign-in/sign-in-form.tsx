'use client'

import { TextField } from '@/components/forms/field'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { SubmitButton } from '@/components/forms/submit'
import { useForm } from '@/components/forms/use-form'
import { Opening } from '@/components/page/opening'
import { pageTitle } from '@/components/page/page-title'
import { reading } from '@/lib/forms/form-state'
import { signIn } from './actions'

export function SignInForm({ to }: { to: string }) {
  const [state, action] = useForm(signIn)
  const { text, error } = reading(state, null)
  return (
    <FormPage
      title={pageTitle('Sign in')}
      problems={state.errors}
      opening={<Opening flush heading="Sign in" />}
    >
      <form action={action} noValidate>
        <HiddenFields values={{ to }} />
        <TextField
          name="email"
          label="Email address"
          hint="Your work address."
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={text('email')}
          error={error('email')}
        />
        <TextField
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          error={error('password')}
        />
        <FormFoot>
          <SubmitButton>Sign in</SubmitButton>
        </FormFoot>
      </form>
    </FormPage>
  )
}
