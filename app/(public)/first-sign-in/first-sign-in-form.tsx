'use client'

import { NewPasswordFields } from '@/components/access/new-password-fields'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { SubmitButton } from '@/components/forms/submit'
import { useForm } from '@/components/forms/use-form'
import { Opening } from '@/components/page/opening'
import { pageTitle } from '@/components/page/page-title'
import { EmailAddress } from '@/components/people/email-address'
import { reading } from '@/lib/forms/form-state'
import { signInFirst } from './actions'

type FirstSignInFormProps = { name: string; email: string; link: { invitation: string; key: string } }

export function FirstSignInForm({ name, email, link }: FirstSignInFormProps) {
  const [state, action] = useForm(signInFirst)
  const { error } = reading(state, null)
  return (
    <FormPage
      title={pageTitle('Set your password')}
      problems={state.errors}
      opening={
        <Opening
          flush
          heading="Set your password"
          lede={
            <>
              For {name}, who signs in as <EmailAddress>{email}</EmailAddress>. From then on this link works
              no more.
            </>
          }
        />
      }
    >
      <form action={action} noValidate>
        <HiddenFields values={link} />
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <NewPasswordFields error={error} />
        <FormFoot>
          <SubmitButton>Set password and sign in</SubmitButton>
        </FormFoot>
      </form>
    </FormPage>
  )
}
