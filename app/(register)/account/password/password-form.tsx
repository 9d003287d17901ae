'use client'

import { NewPasswordFields } from '@/components/access/new-password-fields'
import { TextField } from '@/components/forms/field'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { SubmitButton } from '@/components/forms/submit'
import { useForm } from '@/components/forms/use-form'
import { Opening } from '@/components/page/opening'
import { pageTitle } from '@/components/page/page-title'
import { Link } from '@/components/ui/link'
import { reading } from '@/lib/forms/form-state'
import { paths } from '@/lib/paths'
import { changePassword } from './actions'

export function PasswordForm({ name }: { name: string }) {
  const [state, action] = useForm(changePassword)
  const { error } = reading(state, null)
  return (
    <FormPage
      title={pageTitle('Change your password', 'Your account')}
      problems={state.errors}
      opening={
        <Opening
          flush
          kicker={name}
          heading="Change your password"
          lede="Every other browser you are signed in with is signed out."
        />
      }
    >
      <form action={action} noValidate>
        <TextField
          name="current"
          label="Current password"
          type="password"
          autoComplete="current-password"
          error={error('current')}
        />
        <NewPasswordFields error={error} />
        <FormFoot>
          <SubmitButton>Change password</SubmitButton>
          <Link href={paths.account()}>Leave without changing</Link>
        </FormFoot>
      </form>
    </FormPage>
  )
}
