import { z } from 'zod'
import type { SystemActor } from '@/domain/access/actor'
import { FORCE_KINDS } from '@/domain/forces/force'
import { recordForce } from '../commands/record-force'
import forces from './forces.json'
import { known } from './known'

/** All 48 forces with who holds their two offices. */
const publishedForces = z
  .array(
    z.object({
      code: z.string(),
      name: z.string(),
      shortName: z.string(),
      abbreviations: z.array(z.string()),
      region: z.string(),
      prefix: z.string().nullable(),
      kind: z.enum(FORCE_KINDS),
      chiefOfficer: z.string(),
      policingBody: z.string(),
      predecessor: z.object({ name: z.string(), on: known, note: z.string() }).nullable(),
    }),
  )
  .parse(forces)

/** Loads the forces with their legal persons, which are public facts, but those that are there. Gives how many it added. */
export async function recordPublishedForces(actor: SystemActor): Promise<number> {
  let added = 0
  for (const force of publishedForces) {
    const recorded = await recordForce(actor, force)
    if (recorded.kind === 'changed') added += 1
    else if (recorded.refusal.reason !== 'recorded already')
      throw new Error(`${force.name}: ${recorded.refusal.reason}`)
  }
  return added
}
