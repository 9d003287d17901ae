import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { BodyKind, BodyMember, BodyName } from '@/domain/bodies/body'
import type { BodyDate } from '@/domain/bodies/dates'
import type { BodyId, RegionId } from '@/domain/ids'
import type { Tx } from '../connection'
import { bodies, bodyDates, bodyMembers, bodyNames } from '../schema/bodies'
import { forces, regions } from '../schema/forces'
import { sourceStatements } from '../schema/sources'
import type { SourceLine } from './agreement-page'

/** Something with a name and an address: a force, or another body. */
export type Named = { code: string; name: string }

export type Body = {
  id: BodyId
  code: string
  /** Raised by every deed on it; forms carry it. */
  version: number
  kind: BodyKind
  purpose: string
  /** Null for one that serves forces of several regions, or where nobody recorded it. */
  regionId: RegionId | null
  regionName: string | null
  lead: Named | null
  parent: Named | null
}

/** A force that is or was a member. */
export type Member = BodyMember & { regionName: string }

/** A body with what it is and was called, the present name first, its members, and its dates as numbered. */
export type WholeBody = Body & { names: BodyName[]; members: Member[]; dates: BodyDate[] }

const lead = alias(forces, 'lead')
const parent = alias(bodies, 'parent')
const parentName = alias(bodyNames, 'parent_name')

export async function readWholeBody(tx: Tx, code: string): Promise<WholeBody | null> {
  const body = await readBody(tx, code)
  if (!body) return null
  return {
    ...body,
    names: await readNamesOfBody(tx, body.id),
    members: await readMembers(tx, body.id),
    dates: await readDatesOfBody(tx, body.id),
  }
}

async function readBody(tx: Tx, code: string): Promise<Body | null> {
  const [row] = await tx
    .select({
      id: bodies.id,
      code: bodies.code,
      version: bodies.version,
      kind: bodies.kind,
      purpose: bodies.purpose,
      regionId: bodies.regionId,
      regionName: regions.name,
      lead: { code: lead.code, name: lead.shortName },
      parent: { code: parent.code, name: parentName.name },
    })
    .from(bodies)
    .leftJoin(regions, eq(regions.id, bodies.regionId))
    .leftJoin(lead, eq(lead.id, bodies.leadForceId))
    .leftJoin(parent, eq(parent.id, bodies.parentBodyId))
    .leftJoin(parentName, and(eq(parentName.bodyId, parent.id), isNull(parentName.toOn)))
    .where(eq(bodies.code, code))
  if (!row) return null
  return { ...row, lead: named(row.lead), parent: named(row.parent) }
}

function named(one: { code: string | null; name: string | null } | null): Named | null {
  return one?.code && one.name ? { code: one.code, name: one.name } : null
}

function readNamesOfBody(tx: Tx, id: BodyId): Promise<BodyName[]> {
  return tx
    .select({
      name: bodyNames.name,
      acronym: bodyNames.acronym,
      fromOn: bodyNames.fromOn,
      toOn: bodyNames.toOn,
    })
    .from(bodyNames)
    .where(eq(bodyNames.bodyId, id))
    .orderBy(sql`${bodyNames.toOn} desc nulls first`)
}

function readMembers(tx: Tx, id: BodyId): Promise<Member[]> {
  return tx
    .select({
      forceId: forces.id,
      forceCode: forces.code,
      forceName: forces.shortName,
      regionName: regions.name,
      fromOn: bodyMembers.fromOn,
      toOn: bodyMembers.toOn,
    })
    .from(bodyMembers)
    .innerJoin(forces, eq(forces.id, bodyMembers.forceId))
    .innerJoin(regions, eq(regions.id, forces.regionId))
    .where(eq(bodyMembers.bodyId, id))
    .orderBy(asc(forces.shortName), asc(sql`${bodyMembers.fromOn} collate "C"`))
}

const struck = alias(bodyDates, 'struck')

async function readDatesOfBody(tx: Tx, id: BodyId): Promise<BodyDate[]> {
  const rows = await tx
    .select({
      number: bodyDates.number,
      kind: bodyDates.kind,
      on: bodyDates.onDay,
      said: bodyDates.said,
      address: bodyDates.address,
      capturedOn: bodyDates.capturedOn,
      struck: struck.why,
    })
    .from(bodyDates)
    .leftJoin(struck, eq(struck.correctsId, bodyDates.id))
    .where(and(eq(bodyDates.bodyId, id), isNull(bodyDates.correctsId)))
    .orderBy(asc(bodyDates.number))
  return rows.flatMap(({ on, said, ...row }) => (on && said ? [{ ...row, on, said }] : []))
}

export function readSourcesOfBody(tx: Tx, id: BodyId): Promise<SourceLine[]> {
  return tx
    .select({
      statement: sourceStatements.statement,
      publisher: sourceStatements.publisher,
      page: sourceStatements.page,
      line: sourceStatements.line,
      address: sourceStatements.address,
      datedOn: sourceStatements.datedOn,
      capturedOn: sourceStatements.capturedOn,
    })
    .from(sourceStatements)
    .where(eq(sourceStatements.bodyId, id))
    .orderBy(asc(sourceStatements.recordedAt))
}
