import type { ForceList } from '@/domain/forces/force-list'
import { query } from '../query'
import {
  type Force,
  type Holder,
  type Membership,
  readForce,
  readHolders,
  readMemberships,
} from '../reading/force'
import { type ForceAgreements, readForceAgreements } from '../reading/force-agreements'
import { type ForceDecision, readAwaited, readForceDecisions } from '../reading/force-reviews'
import type { ListedReview } from '../reading/review-lines'

export type { Force, Holder, Membership } from '../reading/force'
export type { ForceAgreement, ForceAgreements, OfficeAsParty } from '../reading/force-agreements'
export type { ForceDecision } from '../reading/force-reviews'

/** Everything for one force that the reader may see. */
export type ForcePage = {
  force: Force
  holders: Holder[]
  memberships: Membership[]
  awaited: { reviews: ListedReview[]; total: number }
  decided: { decisions: ForceDecision[]; total: number }
  party: ForceAgreements
}

/**
 * A force, by its code, with what it is party to, must decide and has decided, as far as the reader may see; null when
 * there is no such force.
 */
export const findForce = query(
  async ({ tx, today }, { code, list }: { code: string; list: ForceList }): Promise<ForcePage | null> => {
    const force = await readForce(tx, code)
    if (!force) return null
    return {
      force,
      holders: await readHolders(tx, force.id),
      memberships: await readMemberships(tx, force.id),
      awaited: await readAwaited(tx, force.id),
      decided: await readForceDecisions(tx, force.id),
      party: await readForceAgreements(tx, { forceId: force.id, today, list }),
    }
  },
)
