import { findPerson } from '@/db/queries/people'
import type { PersonActor } from '@/domain/access/actor'
import { idSchema } from '@/domain/ids'

/** The person an address names, with everybody of the region, for its registrar; null for whoever and whatever else. */
export async function findManaged(actor: PersonActor, id: string) {
  const parsed = idSchema<'person'>().safeParse(id)
  return parsed.success ? findPerson(actor, parsed.data) : null
}
