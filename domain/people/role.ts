import { z } from 'zod'
import { type Actor, ROLES, type Role } from '../access/actor'
import { versionField } from '../agreements/version'
import { idSchema } from '../ids'
import { explanation } from '../text'
import { type WhyNotRemove, whyNotRemove } from './management'
import { type ManagedPerson, type Post, stateOf } from './person'

/** The two fields that say what a person is; the force by its code, and left out for a registrar. */
export const postFields = {
  role: z.enum(ROLES, 'Select their role'),
  force: z.string().default(''),
}

type TypedPost = { role: Role; force: string }

/** Said together with what else is wrong: everybody but a registrar has a force. */
export const forceIsThere = {
  path: ['force'],
  error: 'Select their force',
  when: ({ value }: { value: unknown }) => z.object({ role: postFields.role }).safeParse(value).success,
}

export function hasForce({ role, force }: TypedPost): boolean {
  return role === 'registrar' || force !== ''
}

/** What the two fields say together. A force chosen beside a registrar's role counts for nothing: they have a region. */
export function readPost<Rest extends object>({ role, force, ...rest }: Rest & TypedPost) {
  const post: NamedPost = role === 'registrar' ? { role, force: null } : { role, force }
  return { ...rest, post }
}

/** A role and the code of a force, as forms name them. */
export type NamedPost =
  | { role: 'registrar'; force: null }
  | { role: Exclude<TypedPost['role'], 'registrar'>; force: string }

/** What a change of role consists of, as its form asks for it. */
export const roleForm = z
  .object({
    person: idSchema<'person'>(),
    version: versionField(),
    ...postFields,
    why: explanation('Enter why the role changes'),
  })
  .refine(hasForce, forceIsThere)
  .transform(readPost)

export type WhyNotChangeRole = WhyNotRemove | { reason: 'disabled' }

/** Why a person's role may not be changed, or null when it may: who is disabled is enabled first. */
export function whyNotChangeRole(
  person: ManagedPerson,
  actor: Actor,
  people: ManagedPerson[],
): WhyNotChangeRole | null {
  if (stateOf(person) === 'disabled') return { reason: 'disabled' }
  return whyNotRemove(person, actor, people)
}

export type WhyNotThisRole = { reason: 'nothing changes' }

export function whyNotThisRole(person: ManagedPerson, post: Post): WhyNotThisRole | null {
  return person.role === post.role && person.forceId === post.forceId ? { reason: 'nothing changes' } : null
}
