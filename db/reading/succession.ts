import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { MergingForce } from '@/domain/forces/merger'
import type { PassingOffice } from '@/domain/forces/replacement'
import type { ForceId, OfficeId, RegionId } from '@/domain/ids'
import type { OfficeKind } from '@/domain/reviews/review'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { Tx } from '../connection'
import { forces, legalPersons, officeHolders, offices } from '../schema/forces'

/** An office that may pass on, with its force. */
export type OfficeToPass = PassingOffice & {
  officeId: OfficeId
  kind: OfficeKind
  forceId: ForceId
  forceName: string
}

const toPass = {
  officeId: offices.id,
  kind: offices.kind,
  forceId: forces.id,
  forceName: forces.shortName,
  regionId: forces.regionId,
  forceEndedOn: forces.toOn,
  holderId: legalPersons.id,
  holder: legalPersons.name,
  heldFrom: officeHolders.fromOn,
}

/** Offices with the last holder that is recorded, who may be one to come; those of a force, or of a region's forces. */
function selectOffices(tx: Tx) {
  return tx
    .select(toPass)
    .from(offices)
    .innerJoin(forces, and(eq(forces.id, offices.forceId), isNull(forces.voidedAt)))
    .innerJoin(officeHolders, eq(officeHolders.officeId, offices.id))
    .innerJoin(legalPersons, eq(legalPersons.id, officeHolders.legalPersonId))
}

const isLast = sql`office_holders.id = (
  select h.id from office_holders h where h.office_id = office_holders.office_id
  order by h.to_on is null desc, latest_day(h.to_on) desc limit 1)`

export async function readOfficeToPass(tx: Tx, officeId: OfficeId): Promise<OfficeToPass | null> {
  const [office] = await selectOffices(tx).where(and(eq(offices.id, officeId), isLast))
  return office ?? null
}

/** The offices of a region's forces, former ones left out. */
export function readOfficesToPass(tx: Tx, regionId: RegionId): Promise<OfficeToPass[]> {
  return selectOffices(tx)
    .where(and(eq(forces.regionId, regionId), isNull(forces.toOn), isLast))
    .orderBy(forces.shortName, offices.kind)
}

/** The forces of these that there are, with the latest day on which anything of them began. */
export function readMergingForces(tx: Tx, ids: ForceId[]): Promise<MergingForce[]> {
  return tx
    .select({
      id: forces.id,
      regionId: forces.regionId,
      name: forces.shortName,
      endedOn: forces.toOn,
      from: sql<PartialDay | null>`(
        select max(known) from (
          select forces.from_on::text as known
          union all
          select h.from_on::text from office_holders h join offices o on o.id = h.office_id
          where o.force_id = forces.id and h.to_on is null) began)`,
    })
    .from(forces)
    .where(and(inArray(forces.id, ids), isNull(forces.voidedAt), ne(forces.kind, 'outside-s23I')))
    .orderBy(forces.shortName)
}

/** Whether somebody of another kind is called that: names are given once. */
export async function isOfAnotherKind(tx: Tx, name: string, kind: OfficeKind): Promise<boolean> {
  const found = await tx
    .select({ id: legalPersons.id })
    .from(legalPersons)
    .where(and(eq(legalPersons.name, name), ne(legalPersons.kind, kind)))
  return found.length > 0
}

export async function isCodeTaken(tx: Tx, code: string): Promise<boolean> {
  const found = await tx
    .select({ id: forces.id })
    .from(forces)
    .where(and(eq(forces.code, code), isNull(forces.voidedAt)))
  return found.length > 0
}

export async function readOfficesOfForces(tx: Tx, forceIds: ForceId[]): Promise<OfficeId[]> {
  const found = await tx.select({ id: offices.id }).from(offices).where(inArray(offices.forceId, forceIds))
  return found.map((one) => one.id)
}
