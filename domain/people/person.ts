import type { ForceRole, Role } from '../access/actor'
import type { ForceId, InvitationId, PersonId, RegionId } from '../ids'

/** A person as registrars keep them: what the rules ask about, with what only registrars see. */
export type ManagedPerson = {
  id: PersonId
  name: string
  role: Role
  regionId: RegionId
  forceId: ForceId | null
  forceCode: string | null
  forceName: string | null
  officeHolder: string | null
  email: string
  version: number
  disabledAt: Date | null
  hasPassword: boolean
  lastSignedInAt: Date | null
  /** The link they can set a password with now, where there is one. */
  invitation: { id: InvitationId; expiresAt: Date } | null
}

/** Invited until the first sign-in, then active; or disabled. */
export const PERSON_STATES = ['invited', 'active', 'disabled'] as const
export type PersonState = (typeof PERSON_STATES)[number]

type Standing = Pick<ManagedPerson, 'disabledAt' | 'hasPassword'>

export function stateOf({ disabledAt, hasPassword }: Standing): PersonState {
  if (disabledAt) return 'disabled'
  return hasPassword ? 'active' : 'invited'
}

/** What a person is in the register: a role, for a force unless they are a registrar. */
export type Post<Id = ForceId> = { role: 'registrar'; forceId: null } | { role: ForceRole; forceId: Id }

/** Days after which an invitation no longer works. The database counts them: see make_invitation among the migrations. */
export const INVITATION_DAYS = 7
