import { z } from 'zod'
import type { Actor } from '../access/actor'
import { versionField } from '../agreements/version'
import { idSchema } from '../ids'
import { explanation } from '../text'
import { type WhyNotRemove, whyNotRemove } from './management'
import { type ManagedPerson, stateOf } from './person'

const about = { person: idSchema<'person'>(), version: versionField() }

/** What disabling a person consists of. */
export const disablingForm = z.object({ ...about, why: explanation('Enter why they are disabled') })

/** What enabling a person again consists of. */
export const enablingForm = z.object({ ...about, why: explanation('Enter why they are enabled again') })

/** What a new link for a person consists of. */
export const renewalForm = z.object({ ...about, why: explanation('Enter why they need a new link') })

/** A deed on a person that says no more than why. */
export type DeedOnPerson = z.infer<typeof disablingForm>

export type WhyNotDisable = WhyNotRemove | { reason: 'disabled already' }

/** Why a person may not be disabled, or null when they may. */
export function whyNotDisable(
  person: ManagedPerson,
  actor: Actor,
  people: ManagedPerson[],
): WhyNotDisable | null {
  if (stateOf(person) === 'disabled') return { reason: 'disabled already' }
  return whyNotRemove(person, actor, people)
}

export type WhyNotEnable = { reason: 'not disabled' }

/** Why a person may not be enabled, or null when they may. */
export function whyNotEnable(person: ManagedPerson): WhyNotEnable | null {
  return stateOf(person) === 'disabled' ? null : { reason: 'not disabled' }
}
