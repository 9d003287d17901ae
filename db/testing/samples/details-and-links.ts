import { changeAgreementDetails } from '../../commands/change-agreement-details'
import { setParentAgreement } from '../../commands/set-parent-agreement'
import { supersedeAgreement } from '../../commands/supersede-agreement'
import { withdrawSupersession } from '../../commands/withdraw-supersession'
import { officeOf } from '../actors'
import { type AgreementParts, anAgreement, aRegion } from '../builders'
import { openedOn } from '../recorded'
import { sample } from './sample'

/** Every deed that changes an agreement beside its parties and instruments. */
export const detailsAndLinksSamples = {
  'change-agreement-details': sample(changeAgreementDetails, async () => {
    const { actor, input } = await opened()
    const details = { title: 'Regional forensics', scope: 'regional' as const, regionIds: [await aRegion()] }
    const basis = { legalBasis: 's22A' as const, provision: 'not recorded' as const }
    return { actor, input: { ...input, ...details, ...basis, marking: 'OFFICIAL' as const, bodyIds: [] } }
  }),
  'set-parent-agreement': sample(setParentAgreement, async () => {
    const { actor, input } = await opened()
    return { actor, input: { ...input, parent: (await anAgreement()).reference } }
  }),
  'supersede-agreement': sample(supersedeAgreement, async () => {
    const { actor, input } = await opened()
    return { actor, input: { ...input, successor: (await anAgreement()).reference, from: null } }
  }),
  'withdraw-supersession': sample(withdrawSupersession, async () =>
    opened({ supersededBy: await anAgreement() }),
  ),
}

async function opened(parts: AgreementParts = {}) {
  const agreement = await anAgreement(parts)
  const actor = await officeOf('derbyshire')
  return { actor, input: { ...(await openedOn(agreement)), why: 'The deed says so' } }
}
