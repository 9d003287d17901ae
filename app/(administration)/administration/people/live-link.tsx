import { InvitationLink } from '@/components/people/invitation-link'
import type { ManagedPerson } from '@/domain/people/person'
import { invitationLink } from '@/lib/auth/invitation-key'

/** The link a person can set a password with now; says so where there is none. */
export function LiveLink({ person: { name, email, invitation } }: { person: ManagedPerson }) {
  if (!invitation) return <p>There is no link that works now: it was used, or its time has passed.</p>
  const { id, expiresAt } = invitation
  return <InvitationLink name={name} email={email} link={invitationLink(id)} expiresAt={expiresAt} />
}
