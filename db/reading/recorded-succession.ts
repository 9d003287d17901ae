import { eq, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import type { BuiltOn } from '@/domain/forces/undoing'
import type { ForceId, RegionId, SuccessionId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { successionDeeds } from '../schema/successions'

/** A succession as it is recorded. */
export type Succession = {
  id: SuccessionId
  kind: (typeof successionDeeds.$inferSelect)['kind']
  regionId: RegionId
  onDay: Day
  predecessor: string
  successor: string
  note: string
  eventId: string
  recordedAt: Date
  undoneAt: Date | null
  undoneWhy: string | null
}

const recorded = {
  id: successionDeeds.id,
  kind: successionDeeds.kind,
  regionId: successionDeeds.regionId,
  onDay: successionDeeds.onDay,
  predecessor: successionDeeds.predecessor,
  successor: successionDeeds.successor,
  note: successionDeeds.note,
  eventId: successionDeeds.eventId,
  recordedAt: successionDeeds.recordedAt,
  undoneAt: successionDeeds.undoneAt,
  undoneWhy: successionDeeds.undoneWhy,
}

export async function readSuccession(tx: Tx, id: SuccessionId): Promise<Succession | null> {
  const [found] = await tx.select(recorded).from(successionDeeds).where(eq(successionDeeds.id, id))
  return found ?? null
}

/** The successions of a region, the latest first. */
export function readSuccessions(tx: Tx, regionId: RegionId): Promise<Succession[]> {
  return tx
    .select(recorded)
    .from(successionDeeds)
    .where(eq(successionDeeds.regionId, regionId))
    .orderBy(sql`${successionDeeds.recordedAt} desc`)
}

/** The forces whose offices a succession passed on: whoever changes them waits for one another. */
export async function readForcesOf(tx: Tx, id: SuccessionId): Promise<ForceId[]> {
  const { rows } = await tx.execute<{ id: ForceId }>(sql`
    select distinct o.force_id as id from successions s
    join offices o on o.id in (s.office_id, s.successor_office_id) where s.deed_id = ${id}`)
  return rows.map((row) => row.id)
}

/** What was built on a succession since, for a registrar; it names nothing, since that may be hidden from them. */
export async function readBuiltOn(tx: Tx, actor: Actor, id: SuccessionId): Promise<BuiltOn | null> {
  if (actor.role !== 'registrar') return null
  const { rows } = await tx.execute<{ built_on: BuiltOn | null }>(
    sql`select built_on_succession(${id}) as built_on`,
  )
  return rows[0]?.built_on ?? null
}
