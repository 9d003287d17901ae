import { sql } from 'drizzle-orm'
import { type Replacement, whyNotReplace, whyNotThisReplacement } from '@/domain/forces/replacement'
import { newId, type SuccessionId } from '@/domain/ids'
import { changedBeyondSight, command, refuse } from '../command'
import { holdForces } from '../reading/lock'
import { isOfAnotherKind, readOfficeToPass } from '../reading/succession'

/**
 * Records that an office passes to another holder from a day: in every agreement the successor takes its predecessor's
 * place. Gives the succession's key. Refused as `whyNotReplace` and `whyNotThisReplacement` say, or `not found`.
 */
export const replaceOfficeHolder = command(async ({ tx, actor }, input: Replacement) => {
  const found = await readOfficeToPass(tx, input.officeId)
  if (!found) return refuse({ reason: 'not found' as const })
  await holdForces(tx, [found.forceId])
  const office = await readOfficeToPass(tx, input.officeId)
  if (!office) return refuse({ reason: 'not found' as const })

  const { officeId, name, onDay, note } = input
  const whyNot =
    whyNotReplace(office, actor) ??
    whyNotThisReplacement(office, input, await isOfAnotherKind(tx, name, office.kind))
  if (whyNot) return refuse(whyNot)

  const id: SuccessionId = newId()
  await tx.execute(sql`select record_replacement(${id}, ${officeId}, ${name}, ${onDay}, ${note})`)

  return changedBeyondSight({ id })
})
