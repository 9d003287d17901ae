import { z } from 'zod'
import type { Actor } from '../access/actor'
import { type BodyId, idSchema, type RegionId } from '../ids'
import { explanation, line } from '../text'
import {
  LEGAL_BASES,
  type LegalBasis,
  MARKINGS,
  type Marking,
  PROVISIONS,
  type Provision,
  SCOPES,
  type Scope,
} from './agreement'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'

/** What a form about one agreement carries: which, and the version it was opened at. */
export const aboutAgreement = {
  reference: line('Choose an agreement'),
  version: z.coerce.number().int(),
}

export const titleField = () => line('Enter the title')
export const scopeField = () => z.enum(SCOPES, 'Select the scope')
export const regionsField = () => z.array(idSchema<'region'>()).default([])
export const legalBasisField = () => z.enum(LEGAL_BASES, 'Select the legal basis')
export const provisionField = () => z.enum(PROVISIONS, 'Select the provision')
export const bodiesField = () => z.array(idSchema<'body'>()).default([])
/** A closed list: nothing above OFFICIAL-SENSITIVE may be stored. */
export const markingField = () =>
  z.enum(MARKINGS, 'Select OFFICIAL or OFFICIAL-SENSITIVE: nothing higher may be stored here')

/** The facts of an agreement beside its parties and its instruments. */
export type Details = {
  title: string
  scope: Scope
  regionIds: RegionId[]
  legalBasis: LegalBasis
  provision: Provision
  marking: Marking
  bodyIds: BodyId[]
}

/** All of them, as they should be, and why they change. */
export const detailsForm = z.object({
  ...aboutAgreement,
  title: titleField(),
  scope: scopeField(),
  regionIds: regionsField(),
  legalBasis: legalBasisField(),
  provision: provisionField(),
  marking: markingField(),
  bodyIds: bodiesField(),
  why: explanation('Enter why the details change'),
})
export type ChangedDetails = z.infer<typeof detailsForm>

export type WhyNotChangeDetails = { reason: WhyNotMaintain | 'still a draft' }

/** Why a person may not change what is recorded of a made agreement; a draft is answered task by task. */
export function whyNotChangeDetails(agreement: Maintained, actor: Actor): WhyNotChangeDetails | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  return agreement.isDraft ? { reason: 'still a draft' } : null
}

export type WhyNotTheseDetails = {
  reason: 'no such region' | 'no region' | 'own region left out' | 'out of your sight'
}

type Placed = Pick<Details, 'scope' | 'regionIds' | 'marking'>
type Around = {
  isDraft: boolean
  /** The regions that the forces of its parties are of. */
  partyRegionNames: (string | null)[]
  /** Every region there is. */
  regionIds: RegionId[]
}

/**
 * Why an agreement cannot be so placed. A draft stays in its drafter's region, whose registrar is to see it. A registrar
 * moves no agreement out of their own sight: whoever records a change must be able to see what it changed.
 */
export function whyNotTheseDetails(
  { scope, regionIds, marking }: Placed,
  { isDraft, partyRegionNames, regionIds: known }: Around,
  actor: Actor,
): WhyNotTheseDetails | null {
  if (!regionIds.every((id) => known.includes(id))) return { reason: 'no such region' }
  if (scope !== 'national' && regionIds.length === 0) return { reason: 'no region' }
  if (actor.role === 'system' || regionIds.includes(actor.regionId)) return null
  if (isDraft) return { reason: 'own region left out' }
  if (actor.role !== 'registrar') return null
  const seesNational = marking === 'OFFICIAL' || partyRegionNames.includes(actor.regionName)
  return scope === 'national' && seesNational ? null : { reason: 'out of your sight' }
}
