'use server'

import { sayWhyNotSet } from '@/components/access/password-refusals'
import { changeOwnPasswordHere, ownPasswordForm } from '@/lib/auth/own-password'
import { formAction } from '@/lib/forms/form-action'
import { paths } from '@/lib/paths'

export const changePassword = formAction({
  schema: ownPasswordForm,
  perform: changeOwnPasswordHere,
  refusals: sayWhyNotSet,
  then: () => paths.account({ password: 'changed' }),
})
