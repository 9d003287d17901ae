import { eq } from 'drizzle-orm'
import { query } from '../query'
import { agreements } from '../schema/agreements'

/** The version of an agreement that forms carry; null when for the person asking there is none. */
export const findVersion = query(async ({ tx }, reference: string): Promise<number | null> => {
  const [found] = await tx
    .select({ version: agreements.version })
    .from(agreements)
    .where(eq(agreements.reference, reference))
  return found?.version ?? null
})
