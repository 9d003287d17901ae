import { eq } from 'drizzle-orm'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { livesBeneath, whyNotLeaveBeneath } from '@/domain/agreements/parent'
import { standingOn } from '@/domain/agreements/status'
import { type Supersession, whyNotSupersede, whyNotThisSuccessor } from '@/domain/agreements/supersession'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { linkInFacts } from '../facts'
import { readLinks } from '../reading/links'
import { findAndHold, findAndHoldOther, holdLinks, raiseVersion } from '../reading/lock'
import { agreements } from '../schema/agreements'

/**
 * Records that another agreement takes this one's place. Gives its reference. Refused as `whyNotThisVersion`,
 * `whyNotSupersede`, `whyNotThisSuccessor` and `whyNotLeaveBeneath` say, where there is no such successor for the
 * person asking, or `not found`.
 */
export const supersedeAgreement = command(async ({ tx, actor, today }, input: Supersession) => {
  await holdLinks(tx)
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const cannot = whyNotThisVersion(agreement, input.version) ?? whyNotSupersede(agreement, actor)
  if (cannot) return refuse(cannot)
  const link = await findAndHoldOther(tx, agreement.id, { along: 'successor', to: input.successor })
  if (!link) return refuse({ reason: 'no such successor' as const })
  const { children } = await readLinks(tx, agreement.id, today)
  const whyNot =
    whyNotThisSuccessor(agreement, link, input.from) ??
    whyNotLeaveBeneath(children.filter(livesBeneath), input.beneath)
  if (whyNot) return refuse(whyNot)

  const { from, why } = input
  await tx
    .update(agreements)
    .set({ supersededById: link.to, supersededOn: from })
    .where(eq(agreements.id, agreement.id))
  await raiseVersion(tx, agreement.id)
  const before = { status: standingOn(agreement, today).status }
  const after = {
    ...{ successor: linkInFacts(link.to), endedFrom: from },
    ...(input.beneath ? { beneath: input.beneath } : {}),
  }
  return changed(
    { reference: agreement.reference },
    { kind: 'agreement superseded', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
