'use server'

import { z } from 'zod'
import { signOutHere } from '@/lib/auth/sign-out'
import { formAction } from '@/lib/forms/form-action'
import { paths } from '@/lib/paths'

export const signOut = formAction({
  schema: z.object({}),
  perform: signOutHere,
  refusals: () => ({ field: null, message: 'You are still signed in. Try again.' }),
  then: paths.signedOut,
})
