'use server'

import { sayWhyNotSet } from '@/components/access/password-refusals'
import { firstSignInForm, signInFirstHere } from '@/lib/auth/first-sign-in'
import { formAction } from '@/lib/forms/form-action'
import { paths } from '@/lib/paths'

export const signInFirst = formAction({
  forAnyone: true,
  schema: firstSignInForm,
  perform: signInFirstHere,
  refusals: sayWhyNotSet,
  then: paths.home,
})
