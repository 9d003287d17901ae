import { and, asc, inArray, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import type { Tx } from '../connection'
import { agreements } from '../schema/agreements'
import { isWanted, type ListReading, statusOn } from './list-conditions'

const FEW = 5

/** What a list would hold but for its filter by party, since it names no force: the first few, and how many. */
export async function readPartyless(tx: Tx, actor: Actor, { list, named, day }: ListReading) {
  const anyParty = { list, named: { ...named, forceId: null }, day }
  const found = await tx
    .select({
      reference: agreements.reference,
      marking: agreements.marking,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(agreements)
    .where(
      and(
        sql`${agreements.partyForceIds} = '{}'`,
        isWanted(actor, anyParty),
        list.statuses.length > 0 ? inArray(statusOn(day), list.statuses) : undefined,
      ),
    )
    .orderBy(sql`length(${agreements.reference})`, asc(agreements.reference))
    .limit(FEW)
  return { total: found[0]?.total ?? 0, agreements: found.map(({ total: _, ...one }) => one) }
}
