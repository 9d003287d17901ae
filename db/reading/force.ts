import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { FORCE_KINDS } from '@/domain/forces/force'
import type { ForceId, OfficeId } from '@/domain/ids'
import type { OfficeKind } from '@/domain/reviews/review'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { Tx } from '../connection'
import { bodies, bodyMembers, bodyNames } from '../schema/bodies'
import { forces, legalPersons, officeHolders, offices, regions, successions } from '../schema/forces'

export type Force = {
  id: ForceId
  code: string
  name: string
  shortName: string
  kind: (typeof FORCE_KINDS)[number]
  regionName: string
}

/** Somebody who holds an office of a force, or held it. */
export type Holder = {
  officeId: OfficeId
  kind: OfficeKind
  name: string
  fromOn: PartialDay | null
  toOn: PartialDay | null
  /** How the office came to them, where that was recorded. */
  note: string | null
}

/** A body that a force is a member of, or was. */
export type Membership = {
  code: string
  name: string
  acronym: string | null
  fromOn: PartialDay | null
  toOn: PartialDay | null
}

export async function readForce(tx: Tx, code: string): Promise<Force | null> {
  const [force] = await tx
    .select({
      id: forces.id,
      code: forces.code,
      name: forces.name,
      shortName: forces.shortName,
      kind: forces.kind,
      regionName: regions.name,
    })
    .from(forces)
    .innerJoin(regions, eq(regions.id, forces.regionId))
    .where(eq(forces.code, code))
  return force ?? null
}

/** Who holds a force's offices and who held them before, the present holder of each first. */
export function readHolders(tx: Tx, forceId: ForceId): Promise<Holder[]> {
  return tx
    .select({
      officeId: offices.id,
      kind: offices.kind,
      name: legalPersons.name,
      fromOn: officeHolders.fromOn,
      toOn: officeHolders.toOn,
      note: successions.note,
    })
    .from(offices)
    .innerJoin(officeHolders, eq(officeHolders.officeId, offices.id))
    .innerJoin(legalPersons, eq(legalPersons.id, officeHolders.legalPersonId))
    .leftJoin(successions, eq(successions.successorId, legalPersons.id))
    .where(eq(offices.forceId, forceId))
    .orderBy(asc(offices.kind), sql`${officeHolders.toOn} desc nulls first`, desc(officeHolders.fromOn))
}

/** The bodies that a force is or was a member of, by name. */
export function readMemberships(tx: Tx, forceId: ForceId): Promise<Membership[]> {
  return tx
    .select({
      code: bodies.code,
      name: bodyNames.name,
      acronym: bodyNames.acronym,
      fromOn: bodyMembers.fromOn,
      toOn: bodyMembers.toOn,
    })
    .from(bodyMembers)
    .innerJoin(bodies, eq(bodies.id, bodyMembers.bodyId))
    .innerJoin(bodyNames, and(eq(bodyNames.bodyId, bodies.id), isNull(bodyNames.toOn)))
    .where(eq(bodyMembers.forceId, forceId))
    .orderBy(asc(sql`lower(coalesce(${bodyNames.acronym}, ${bodyNames.name}))`))
}
