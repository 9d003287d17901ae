import type { ForceId, OfficeId, PersonId, RegionId } from '../ids'

export const ROLES = ['office', 'chief', 'audit', 'registrar'] as const
export type Role = (typeof ROLES)[number]

/** Roles of people who belong to one force. */
export type ForceRole = Exclude<Role, 'registrar'>

declare const actorBrand: unique symbol

type Branded<T> = T & { readonly [actorBrand]: true }

/** Somebody of one force: office staff, a chief constable (or staff acting for them), an audit committee member. */
export type ForceActor = Branded<{
  role: ForceRole
  personId: PersonId
  name: string
  forceId: ForceId
  forceCode: string
  forceName: string
  /** The office they act for; an audit committee belongs to the force, so to neither. */
  officeId: OfficeId | null
  officeHolder: string | null
  regionId: RegionId
  regionName: string
}>

/** The regional programme office. */
export type Registrar = Branded<{
  role: 'registrar'
  personId: PersonId
  name: string
  regionId: RegionId
  regionName: string
}>

/** The register itself, loading facts from a published source. Never a person, never from a request. */
export type SystemActor = Branded<{ role: 'system' }>

/** Who is asking. Made only in `lib/auth`, so that holding one is proof that somebody checked. */
export type Actor = ForceActor | Registrar | SystemActor

/** A signed-in person. */
export type PersonActor = ForceActor | Registrar
