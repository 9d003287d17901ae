import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { BodyId } from '@/domain/ids'
import type { Tx } from '../connection'
import { bodies, bodyNames } from '../schema/bodies'

/** Whether another body is called so now, in whatever letters. */
export async function isNameInUse(tx: Tx, name: string, besides: BodyId | null): Promise<boolean> {
  const [found] = await tx
    .select({ id: bodyNames.id })
    .from(bodyNames)
    .where(
      and(
        sql`lower(${bodyNames.name}) = lower(${name})`,
        isNull(bodyNames.toOn),
        besides ? ne(bodyNames.bodyId, besides) : undefined,
      ),
    )
    .limit(1)
  return found !== undefined
}

/** The codes that begin so, of all bodies there are. */
export async function readCodesLike(tx: Tx, code: string): Promise<string[]> {
  const rows = await tx
    .select({ code: bodies.code })
    .from(bodies)
    .where(sql`starts_with(${bodies.code}, ${code})`)
  return rows.map((row) => row.code)
}

/** A body that others may be part of, with its key and its present name; null when there is none by that code. */
export async function readParent(tx: Tx, code: string) {
  const [parent] = await tx
    .select({ id: bodies.id, name: bodyNames.name })
    .from(bodies)
    .innerJoin(bodyNames, and(eq(bodyNames.bodyId, bodies.id), isNull(bodyNames.toOn)))
    .where(eq(bodies.code, code))
  return parent ?? null
}

/** The codes of all that a body is part of, by however many others. */
export async function readParentsOf(tx: Tx, id: BodyId): Promise<string[]> {
  const { rows } = await tx.execute<{ code: string }>(sql`
with recursive above as (
  select parent_body_id as id from bodies where id = ${id}
  union
  select b.parent_body_id from bodies b join above on above.id = b.id)
select b.code from bodies b join above on above.id = b.id`)
  return rows.map((row) => row.code)
}
