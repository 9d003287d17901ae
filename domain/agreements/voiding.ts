import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import type { Actor } from '../access/actor'
import type { InstrumentId, PartyId } from '../ids'
import { explanation, line } from '../text'
import type { Marking } from './agreement'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import { isCurrent } from './party'
import type { RecordedParty } from './party-changes'
import { tickedParties } from './ticked'
import { versionField } from './version'

/** That parties were recorded in error. */
export const voidingForm = z.object({
  reference: line('Choose an agreement'),
  version: versionField(),
  parties: tickedParties('Select who was recorded in error'),
  why: explanation('Enter how it is known to be wrong'),
})
export type Voiding = z.infer<typeof voidingForm>

type Party = RecordedParty & { regionName: string | null }
type Agreement = Maintained & { marking: Marking; regionNames: string[]; parties: Party[] }

export type WhyNotVoid = { reason: WhyNotMaintain | 'nobody to void' }

/** Why a person may not say that a party was recorded in error, or null when they may. */
export function whyNotVoid(agreement: Agreement, actor: Actor): WhyNotVoid | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  return agreement.parties.length === 0 ? { reason: 'nobody to void' } : null
}

export type WhyNotTheseVoided =
  | { reason: 'voided is no party' }
  | { reason: 'has a successor'; name: string }
  | { reason: 'all of an instrument'; instrument: InstrumentId }
  | { reason: 'would shut you out' }

/**
 * Why these cannot be said to have been recorded in error. Where they are all that a joinder brought in, or all that a
 * withdrawal sent away, it is the instrument that is wrong; and nobody puts an agreement out of their own reach.
 */
export function whyNotTheseVoided(
  agreement: Agreement,
  voided: PartyId[],
  { actor, today }: { actor: Actor; today: Day },
): WhyNotTheseVoided | null {
  const { parties } = agreement
  const wrong = parties.filter((one) => voided.includes(one.id))
  const left = parties.filter((one) => !voided.includes(one.id))
  if (wrong.length < voided.length) return { reason: 'voided is no party' }
  const succeeded = wrong.find((one) => left.some((other) => other.placeId === one.id))
  if (succeeded) return { reason: 'has a successor', name: succeeded.name }
  const emptied = instrumentsOf(wrong).find((id) => !instrumentsOf(left).includes(id))
  if (emptied) return { reason: 'all of an instrument', instrument: emptied }
  return shutsOut({ ...agreement, parties: left }, { actor, today }) ? { reason: 'would shut you out' } : null
}

/** Whether somebody who keeps the agreement would no longer, or no longer see it, with these parties. */
export function shutsOut(agreement: Agreement, { actor, today }: { actor: Actor; today: Day }): boolean {
  const current = agreement.parties.filter((one) => isCurrent(one, today)).map((one) => one.forceId)
  const currentForceIds = current.filter((id) => id !== null)
  if (whyNotMaintain({ ...agreement, currentForceIds }, actor) !== null) return true
  if (actor.role !== 'registrar' || agreement.marking === 'OFFICIAL') return false
  // A registrar sees what is OFFICIAL-SENSITIVE and national by its parties alone (domain rule 13).
  const ofRegion = [...agreement.regionNames, ...agreement.parties.map((one) => one.regionName)]
  return !ofRegion.includes(actor.regionName)
}

function instrumentsOf(parties: RecordedParty[]): InstrumentId[] {
  return parties.flatMap((one) => [one.joinedById, one.leftById]).filter((id) => id !== null)
}
