import { eq } from 'drizzle-orm'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { standingOn } from '@/domain/agreements/status'
import { type SupersessionWithdrawn, whyNotWithdrawSupersession } from '@/domain/agreements/supersession'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { linkInFacts } from '../facts'
import { findAndHold, holdLinks, raiseVersion } from '../reading/lock'
import { agreements } from '../schema/agreements'

/**
 * Takes back that another agreement took this one's place: it was recorded wrongly. Gives its reference. Refused as
 * `whyNotThisVersion` and `whyNotWithdrawSupersession` say, or `not found`.
 */
export const withdrawSupersession = command(async ({ tx, actor, today }, input: SupersessionWithdrawn) => {
  await holdLinks(tx)
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const whyNot = whyNotThisVersion(agreement, input.version) ?? whyNotWithdrawSupersession(agreement, actor)
  if (whyNot) return refuse(whyNot)

  const itself = eq(agreements.id, agreement.id)
  const [now] = await tx
    .select({ successorId: agreements.supersededById, from: agreements.supersededOn })
    .from(agreements)
    .where(itself)
  await tx.update(agreements).set({ supersededById: null, supersededOn: null }).where(itself)
  await raiseVersion(tx, agreement.id)
  const before = { successor: linkInFacts(now?.successorId ?? null), endedFrom: now?.from ?? null }
  const after = {
    successor: linkInFacts(null),
    status: standingOn({ ...agreement, supersededOn: null }, today).status,
  }
  return changed(
    { reference: agreement.reference },
    {
      kind: 'supersession withdrawn',
      subjects: [{ on: 'agreement', id: agreement.id, before, after }],
      why: input.why,
    },
  )
})
