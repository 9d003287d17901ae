import { asc, inArray } from 'drizzle-orm'
import type { ForceId } from '@/domain/ids'
import type { Tx } from '../connection'
import { forces } from '../schema/forces'

/** A force that somebody ticked. */
export type TickedForce = { id: ForceId; code: string; name: string }

/** The forces of these codes, each once, by name; null when one of them is nobody's. */
export async function readForcesNamed(tx: Tx, codes: string[]): Promise<TickedForce[] | null> {
  const wanted = [...new Set(codes)]
  if (wanted.length === 0) return []
  const found = await tx
    .select({ id: forces.id, code: forces.code, name: forces.shortName })
    .from(forces)
    .where(inArray(forces.code, wanted))
    .orderBy(asc(forces.shortName))
  return found.length === wanted.length ? found : null
}
