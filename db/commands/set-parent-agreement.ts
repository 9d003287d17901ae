import { eq, sql } from 'drizzle-orm'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { type ParentSet, whyNotThisParent } from '@/domain/agreements/parent'
import { whyNotThisVersion } from '@/domain/agreements/version'
import type { AgreementId } from '@/domain/ids'
import { changed, command, refuse } from '../command'
import type { Tx } from '../connection'
import { linkInFacts } from '../facts'
import { findAndHold, findAndHoldOther, holdLinks, raiseVersion } from '../reading/lock'
import { agreements } from '../schema/agreements'

/**
 * Says beneath which overarching agreement this one is, or that it is beneath none. Gives its reference. Refused as
 * `whyNotMaintain`, `whyNotThisVersion` and `whyNotThisParent` say, where there is no such agreement for the person
 * asking, where nothing differs, where another was placed above it that they do not see, or `not found`.
 */
export const setParentAgreement = command(async ({ tx, actor, today }, input: ParentSet) => {
  await holdLinks(tx)
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const stale = whyNotThisVersion(agreement, input.version)
  if (stale) return refuse(stale)
  const link = input.parent
    ? await findAndHoldOther(tx, agreement.id, { along: 'parent', to: input.parent })
    : null
  if (input.parent && !link) return refuse({ reason: 'no such parent' as const })
  const whyNot = link && whyNotThisParent(link)
  if (whyNot) return refuse(whyNot)
  const { was, isSeen } = await parentNow(tx, agreement.id)
  const willBe = link?.to ?? null
  if (was === willBe || (!isSeen && !willBe)) return refuse({ reason: 'nothing differs' as const })
  if (!isSeen) return refuse({ reason: 'placed by others' as const })

  await tx.update(agreements).set({ parentAgreementId: willBe }).where(eq(agreements.id, agreement.id))
  await raiseVersion(tx, agreement.id)
  const [before, after] = [{ parent: linkInFacts(was) }, { parent: linkInFacts(willBe) }]
  return changed(
    { reference: agreement.reference },
    {
      kind: 'parent agreement changed',
      subjects: [{ on: 'agreement', id: agreement.id, before, after }],
      why: input.why,
    },
  )
})

/** The agreement it is beneath now, and whether whoever asks sees that one: for them it may not exist. */
async function parentNow(tx: Tx, id: AgreementId) {
  const [row] = await tx
    .select({
      was: agreements.parentAgreementId,
      isSeen: sql<boolean>`parent_agreement_id is null
        or exists (select 1 from agreements above where above.id = agreements.parent_agreement_id)`,
    })
    .from(agreements)
    .where(eq(agreements.id, id))
  return row ?? { was: null, isSeen: true }
}
