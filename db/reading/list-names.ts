import { and, asc, eq, isNull } from 'drizzle-orm'
import { type AgreementList, NO_BODY } from '@/domain/agreements/list'
import type { BodyId, ForceId } from '@/domain/ids'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { Tx } from '../connection'
import { bodies, bodyNames } from '../schema/bodies'
import { forces, regions } from '../schema/forces'
import type { Named } from './list-conditions'

/** A force as lists name it. */
export type ForceName = {
  id: ForceId
  code: string
  name: string
  kind: (typeof forces.$inferSelect)['kind']
  regionName: string
  /** Its last day, where it is a former force. */
  toOn: PartialDay | null
}

/** A body as lists name it: by its acronym, where it has one. */
export type ShortBodyName = { id: BodyId; code: string; name: string }

/** Every force, former ones too, in the order of regions and then of names. */
export function readForceNames(tx: Tx): Promise<ForceName[]> {
  return tx
    .select({
      id: forces.id,
      code: forces.code,
      name: forces.shortName,
      kind: forces.kind,
      regionName: regions.name,
      toOn: forces.toOn,
    })
    .from(forces)
    .innerJoin(regions, eq(regions.id, forces.regionId))
    .where(isNull(forces.voidedAt))
    .orderBy(asc(regions.name), asc(forces.shortName))
}

/** Every body, in the order of names. */
export async function readShortBodyNames(tx: Tx): Promise<ShortBodyName[]> {
  const named = await tx
    .select({ id: bodies.id, code: bodies.code, name: bodyNames.name, acronym: bodyNames.acronym })
    .from(bodies)
    .innerJoin(bodyNames, eq(bodyNames.bodyId, bodies.id))
    .where(isNull(bodyNames.toOn))
  return named
    .map(({ acronym, ...body }) => ({ ...body, name: acronym ?? body.name }))
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** The force and the body that a list is narrowed to, and the list without what is nobody's code. */
export async function readNamed(tx: Tx, list: AgreementList): Promise<{ list: AgreementList; named: Named }> {
  const forceId = list.party && (await readForceId(tx, list.party))
  const bodyId = list.body && list.body !== NO_BODY ? await readBodyId(tx, list.body) : null
  return {
    list: {
      ...list,
      party: forceId ? list.party : null,
      body: bodyId || list.body === NO_BODY ? list.body : null,
    },
    named: { forceId: forceId || null, bodyId },
  }
}

async function readForceId(tx: Tx, code: string): Promise<ForceId | null> {
  const [force] = await tx
    .select({ id: forces.id })
    .from(forces)
    .where(and(eq(forces.code, code), isNull(forces.voidedAt)))
  return force?.id ?? null
}

async function readBodyId(tx: Tx, code: string): Promise<BodyId | null> {
  const [body] = await tx.select({ id: bodies.id }).from(bodies).where(eq(bodies.code, code))
  return body?.id ?? null
}
