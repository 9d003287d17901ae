import { eq, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import type { DateOfBody } from '@/domain/bodies/dates'
import { type BodyDateId, type BodyId, newId } from '@/domain/ids'
import type { Tx } from '../connection'
import { bodyDates } from '../schema/bodies'

type Said = Pick<DateOfBody, 'kind' | 'on' | 'said' | 'address' | 'capturedOn'>

/** Adds a date of the body with its source. Gives its number. The body must be held. */
export async function addBodyDate(
  tx: Tx,
  actor: Actor,
  { bodyId, kind, on, said, address, capturedOn }: Said & { bodyId: BodyId },
): Promise<number> {
  const number = await nextNumber(tx, bodyId)
  const id: BodyDateId = newId()
  const source = { said, address, capturedOn, recordedById: personOf(actor) }
  await tx.insert(bodyDates).values({ id, bodyId, number, kind, onDay: on, ...source })
  return number
}

type Struck = { bodyId: BodyId; number: number; why: string }

/** Strikes the date of that number by a row that names it. */
export async function strikeBodyDate(tx: Tx, actor: Actor, { bodyId, number, why }: Struck): Promise<void> {
  const [wrong] = await tx
    .select({ id: bodyDates.id, kind: bodyDates.kind })
    .from(bodyDates)
    .where(sql`body_id = ${bodyId} and number = ${number}`)
  if (!wrong) throw new Error(`There is no date ${number} to strike`)
  const row = { id: newId<'body date'>(), bodyId, number: await nextNumber(tx, bodyId), kind: wrong.kind }
  await tx.insert(bodyDates).values({ ...row, correctsId: wrong.id, why, recordedById: personOf(actor) })
}

async function nextNumber(tx: Tx, bodyId: BodyId): Promise<number> {
  const [last] = await tx
    .select({ number: sql<number>`coalesce(max(${bodyDates.number}), 0)::int` })
    .from(bodyDates)
    .where(eq(bodyDates.bodyId, bodyId))
  return (last?.number ?? 0) + 1
}

function personOf(actor: Actor) {
  return 'personId' in actor ? actor.personId : null
}
