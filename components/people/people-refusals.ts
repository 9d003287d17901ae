import type { ChangedSince } from '@/domain/agreements/version'
import type { WhyNotDisable, WhyNotEnable } from '@/domain/people/disabling'
import type { WhyNotRenew } from '@/domain/people/invitation'
import type { WhyNotManage } from '@/domain/people/management'
import type { WhyNotChangeRole, WhyNotThisRole } from '@/domain/people/role'

export type PersonRefusal =
  | WhyNotManage
  | WhyNotChangeRole
  | WhyNotThisRole
  | WhyNotDisable
  | WhyNotEnable
  | WhyNotRenew
  | ChangedSince
  | { reason: 'not found' | 'registrar no more' | 'answers gone' | 'no such force' | 'address in use' }

type Reason = PersonRefusal['reason']

const FIELDS: Partial<Record<Reason, string>> = {
  'address in use': 'email',
  'no such force': 'force',
  'nothing changes': 'role',
}

// Of an address in use no more is said, whether its person is of this region or of another: nobody finds out by trying.
const SENTENCES: Record<Reason, string> = {
  'registrars manage people':
    'People are kept by the programme office of their region. Ask it to invite somebody, or to change what somebody is.',
  'last registrar':
    'This is the only registrar of the region who can sign in. Invite another, and let them sign in, first.',
  oneself: 'You cannot do this to yourself. Another registrar of your region can.',
  disabled: 'This person is disabled. Enable them first.',
  'disabled already': 'This person is disabled already.',
  'not disabled': 'This person is not disabled.',
  'nothing changes': 'Select another role or another force: this is what they have now',
  'changed since':
    'This person was changed while you were filling this in. Nothing was recorded. Compare what changed with your answers below.',
  'not found': 'There is no such person in your region. Nothing was recorded.',
  'registrar no more': 'You are not a registrar of this region any more. Nothing was recorded.',
  'answers gone':
    'These answers are no longer kept. Answers are kept for 7 days, for the person who gave them. Fill in the form again.',
  'no such force': 'Select a force of your region',
  'address in use':
    'Enter another email address: nobody can be invited at this one. If you look for somebody of your region, find them among its people',
}

/** Why something was not done to a person, at the field that can put it right or for the form as a whole. */
export function sayWhyNotOnPerson(refusal: PersonRefusal): { field: string | null; message: string } {
  return { field: FIELDS[refusal.reason] ?? null, message: sayWhyNot(refusal) }
}

/** Why something may not be done to a person, as a sentence. */
export function sayWhyNot({ reason }: { reason: Reason }): string {
  return SENTENCES[reason]
}
