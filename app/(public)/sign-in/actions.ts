'use server'

import { sayWhyNotSignedIn } from '@/components/access/sign-in-refusals'
import { signInForm, signInHere } from '@/lib/auth/sign-in-here'
import { formAction } from '@/lib/forms/form-action'
import { safeReturnPath } from '@/lib/paths'

export const signIn = formAction({
  forAnyone: true,
  schema: signInForm,
  perform: signInHere,
  refusals: sayWhyNotSignedIn,
  then: (_value, { to }) => safeReturnPath(to),
})
