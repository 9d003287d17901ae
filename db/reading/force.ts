import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { FORCE_KINDS } from '@/domain/forces/force'
import type { ForceId, OfficeId } from '@/domain/ids'
import type { OfficeKind } from '@/domain/reviews/review'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { Tx } from '../connection'
import { bodies, bodyMembers, bodyNames } from '../schema/bodies'
import { forces, legalPersons, officeHolders, offices, regions } from '../schema/forces'
import { successions } from '../schema/successions'

export type Force = {
  id: ForceId
  code: string
  name: string
  shortName: string
  kind: (typeof FORCE_KINDS)[number]
  regionName: string
  /** Its first day and its last, where a merger made it or ended it. */
  fromOn: PartialDay | null
  toOn: PartialDay | null
  /** The force it became part of, and those that became part of it. */
  successor: ForceNamed | null
  predecessors: ForceNamed[]
}

/** A force as another's page names it. */
export type ForceNamed = { code: string; name: string }

/** Somebody who holds an office of a force, or held it. */
export type Holder = {
  officeId: OfficeId
  kind: OfficeKind
  name: string
  fromOn: PartialDay | null
  toOn: PartialDay | null
  /** Whose place they took, and how the office came to them, where that was recorded. */
  tookPlaceOf: string | null
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

const successor = alias(forces, 'successor')

/** The successions `s` by which a holder came to the office; published ones do not name it. */
const isHowTheyCame = sql`s.successor_id = office_holders.legal_person_id and s.undone_at is null
  and (s.successor_office_id is null or s.successor_office_id = office_holders.office_id)
  and (s.deed_id is null or s.on_day = office_holders.from_on)`

export async function readForce(tx: Tx, code: string): Promise<Force | null> {
  const [force] = await tx
    .select({
      id: forces.id,
      code: forces.code,
      name: forces.name,
      shortName: forces.shortName,
      kind: forces.kind,
      regionName: regions.name,
      fromOn: forces.fromOn,
      toOn: forces.toOn,
      successor: { code: successor.code, name: successor.shortName },
      predecessors: sql<ForceNamed[]>`(
        select coalesce(json_agg(json_build_object('code', f.code, 'name', f.short_name) order by f.short_name), '[]')
        from forces f where f.succeeded_by_id = ${forces.id})`,
    })
    .from(forces)
    .innerJoin(regions, eq(regions.id, forces.regionId))
    .leftJoin(successor, eq(successor.id, forces.succeededById))
    .where(and(eq(forces.code, code), isNull(forces.voidedAt)))
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
      tookPlaceOf: sql<string | null>`(
        select string_agg(distinct l.name, ' and ') from legal_persons l join ${successions} s on s.predecessor_id = l.id
        where ${isHowTheyCame})`,
      note: sql<string | null>`(select min(s.note) from ${successions} s where ${isHowTheyCame})`,
    })
    .from(offices)
    .innerJoin(officeHolders, eq(officeHolders.officeId, offices.id))
    .innerJoin(legalPersons, eq(legalPersons.id, officeHolders.legalPersonId))
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
