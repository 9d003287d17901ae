import type { WhyNotThisPassword } from '@/domain/access/new-password'
import { sayWhyNotSignedIn } from './sign-in-refusals'

type Refusal =
  | WhyNotThisPassword
  | { reason: 'wrong password' | 'same password' | 'link does not work' }
  | { reason: 'wait'; until: Date }

/** Said of a link that is used, replaced, expired or made up, all alike. */
export const LINK_DOES_NOT_WORK =
  'This link does not work, or no longer. Ask your regional programme office for a new one.'

/** Sentences for a password that was not set, at the field that can put it right. */
export function sayWhyNotSet(refusal: Refusal): { field: string | null; message: string } {
  switch (refusal.reason) {
    case 'wait':
      return { ...sayWhyNotSignedIn(refusal), field: 'current' }
    case 'wrong password':
      return { field: 'current', message: 'Current password must be the one you sign in with' }
    case 'same password':
      return { field: 'password', message: 'New password must be different from the current one' }
    case 'obvious password':
      return {
        field: 'password',
        message: 'New password must be harder to guess: this is one of the first that anybody would try',
      }
    case 'password is the address':
      return { field: 'password', message: 'New password must not be your email address' }
    case 'password is the register':
      return { field: 'password', message: 'New password must not be the name of this register' }
    case 'link does not work':
      return { field: null, message: LINK_DOES_NOT_WORK }
  }
}
