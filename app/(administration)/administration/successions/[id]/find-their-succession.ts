import { findSuccession, type SuccessionPage } from '@/db/queries/successions'
import type { PersonActor } from '@/domain/access/actor'
import { type WhyNotSucceed, whyNotSucceed } from '@/domain/forces/succession'
import { idSchema } from '@/domain/ids'

/** The succession of an address, for a registrar of its region; why not, for anybody else. */
export async function findTheirSuccession(
  actor: PersonActor,
  address: string,
): Promise<SuccessionPage | { whyNot: WhyNotSucceed } | 'missing'> {
  const notTheirs = whyNotSucceed(actor)
  if (notTheirs) return { whyNot: notTheirs }
  const id = idSchema<'succession'>().safeParse(address).data
  const page = id ? await findSuccession(actor, id) : null
  if (!page) return 'missing'
  const whyNot = whyNotSucceed(actor, [page.succession.regionId])
  return whyNot ? { whyNot } : page
}
