import { z } from 'zod'
import { line } from '../text'
import { type ManagedPerson, stateOf } from './person'
import { forceIsThere, hasForce, postFields, readPost } from './role'

const NOT_AN_ADDRESS = 'Enter an email address in the right form, like name@example.police.uk'

/** What a person's invitation consists of, as its form asks for it. An address is one whatever its capitals. */
export const invitationForm = z
  .object({
    name: line('Enter their name'),
    email: line('Enter their email address')
      .pipe(z.email(NOT_AN_ADDRESS))
      .transform((text) => text.toLowerCase()),
    ...postFields,
  })
  .refine(hasForce, forceIsThere)
  .transform(readPost)

/** Another link for the same person. */
export type WhyNotRenew = { reason: 'disabled' }

/** Why no new link may be made for a person: who is disabled is enabled first. */
export function whyNotRenewInvitation(person: ManagedPerson): WhyNotRenew | null {
  return stateOf(person) === 'disabled' ? { reason: 'disabled' } : null
}
