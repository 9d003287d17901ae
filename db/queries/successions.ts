import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import type { BuiltOn } from '@/domain/forces/undoing'
import type { ForceId, LegalPersonId, OfficeId, SuccessionId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import { query } from '../query'
import { readBuiltOn, readSuccession, readSuccessions, type Succession } from '../reading/recorded-succession'
import {
  type OfficeToPass,
  readOfficesOfForces,
  readOfficesToPass,
  readOfficeToPass,
} from '../reading/succession'
import { readTouched, readTouching, type Touched, type Touching } from '../reading/touched'
import { forces } from '../schema/forces'

export type { Succession } from '../reading/recorded-succession'
export type { OfficeToPass } from '../reading/succession'
export type { Touched, TouchedAgreement, Touching } from '../reading/touched'

/** The successions of a registrar's region, the latest first; nothing for anybody else. */
export const listSuccessions = query(async ({ tx, actor }, _nothing: null): Promise<Succession[]> => {
  return actor.role === 'registrar' ? readSuccessions(tx, actor.regionId) : []
})

export type SuccessionPage = { succession: Succession; touched: Touched; builtOn: BuiltOn | null }

/** A succession with what it touched, as far as the person asking may see it, and what was built on it since. */
export const findSuccession = query(
  async ({ tx, actor }, id: SuccessionId): Promise<SuccessionPage | null> => {
    const succession = await readSuccession(tx, id)
    if (!succession) return null
    const touched = await readTouched(tx, succession.eventId)
    return { succession, touched, builtOn: await readBuiltOn(tx, actor, id) }
  },
)

/** An office with its last recorded holder; null when there is none. */
export const findOfficeToPass = query(
  ({ tx }, id: OfficeId): Promise<OfficeToPass | null> => readOfficeToPass(tx, id),
)

/** The offices of a registrar's region. */
export const listOfficesToPass = query(async ({ tx, actor }, _nothing: null): Promise<OfficeToPass[]> => {
  return actor.role === 'registrar' ? readOfficesToPass(tx, actor.regionId) : []
})

export type ForceToMerge = { id: ForceId; code: string; name: string }

/** The forces of a registrar's region, former ones left out. */
export const listForcesToMerge = query(async ({ tx, actor }, _nothing: null): Promise<ForceToMerge[]> => {
  if (actor.role !== 'registrar') return []
  return tx
    .select({ id: forces.id, code: forces.code, name: forces.name })
    .from(forces)
    .where(
      and(
        eq(forces.regionId, actor.regionId),
        isNull(forces.toOn),
        isNull(forces.voidedAt),
        ne(forces.kind, 'outside-s23I'),
      ),
    )
    .orderBy(asc(forces.name))
})

type OfReplacement = { officeId: OfficeId; holderId: LegalPersonId; onDay: Day }

/** What a replacement would touch, as far as the person asking may see it. */
export const previewReplacement = query(
  ({ tx }, { officeId, holderId, onDay }: OfReplacement): Promise<Touching> =>
    readTouching(tx, { officeIds: [officeId], holderId, forceIds: [], onDay }),
)

/** What a merger would touch, as far as the person asking may see it. */
export const previewMerger = query(
  async ({ tx }, { forceIds, onDay }: { forceIds: ForceId[]; onDay: Day }): Promise<Touching> => {
    const officeIds = await readOfficesOfForces(tx, forceIds)
    return readTouching(tx, { officeIds, holderId: null, forceIds, onDay })
  },
)
