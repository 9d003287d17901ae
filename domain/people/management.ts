import type { Actor } from '../access/actor'
import type { EventKind } from '../audit/event'
import { type ManagedPerson, stateOf } from './person'

export type WhyNotManage = { reason: 'registrars manage people' }

/** People are kept by the registrars of their region (rule 14), and made by the register itself where it is set up. */
export function whyNotManagePeople(actor: Actor): WhyNotManage | null {
  return actor.role === 'registrar' || actor.role === 'system' ? null : { reason: 'registrars manage people' }
}

export type WhyNotRemove = { reason: 'last registrar' | 'oneself' }

/**
 * Why a person may not be disabled or given another role; `people` are those of the region. A region keeps a registrar
 * who can sign in, and nobody takes their own way in: another registrar does it for them.
 */
export function whyNotRemove(
  person: ManagedPerson,
  actor: Actor,
  people: ManagedPerson[],
): WhyNotRemove | null {
  if (isRegistrar(person) && !people.some((one) => one.id !== person.id && isRegistrar(one)))
    return { reason: 'last registrar' }
  return 'personId' in actor && actor.personId === person.id ? { reason: 'oneself' } : null
}

/** A registrar who can sign in: one who never has would leave their region with nobody. */
function isRegistrar(person: ManagedPerson): boolean {
  return person.role === 'registrar' && stateOf(person) === 'active'
}

/** The deeds that raise a person's version, each by one. */
export const DEEDS_ON_PEOPLE: EventKind[] = [
  'role changed',
  'person disabled',
  'person enabled',
  'invitation renewed',
]
