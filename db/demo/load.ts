import type { SystemActor } from '@/domain/access/actor'
import { recordPublishedForces } from '../published/forces'
import { recordNorthamptonshireRegister } from './northamptonshire'
import { type HashPassword, invitePeople } from './people'
import { openReviews } from './reviews'

/**
 * Loads the published register through the commands, so that history shows where each fact came from, and beside it
 * the demonstration's people and reviews, which say that they are made up.
 */
export async function loadDemonstration(
  actor: SystemActor,
  password: string,
  hash: HashPassword,
): Promise<void> {
  await recordPublishedForces(actor)
  await recordNorthamptonshireRegister(actor)
  await invitePeople(actor, await hash(password))
  await openReviews(actor)
}
