import { and, eq, isNull } from 'drizzle-orm'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { presentName } from '@/domain/bodies/body'
import { whyNotMaintainBody } from '@/domain/bodies/maintenance'
import { nameBegins, type Renaming, whyNotThisName } from '@/domain/bodies/rename'
import { newId } from '@/domain/ids'
import { changed, command, refuse } from '../command'
import { isNameInUse } from '../reading/body-names'
import { findAndHoldBody, holdAllBodies, raiseBodyVersion } from '../reading/lock'
import { bodyNames } from '../schema/bodies'

/**
 * Gives a body another name; the former one is kept with its last day. Gives its code, which stays. Refused as
 * `whyNotMaintainBody`, `whyNotThisVersion` and `whyNotThisName` say, when another body is called so, or `not found`.
 */
export const renameBody = command(async ({ tx, actor, today }, input: Renaming) => {
  await holdAllBodies(tx, 'names')
  const body = await findAndHoldBody(tx, input.code)
  if (!body) return refuse({ reason: 'not found' as const })

  const whyNot =
    whyNotMaintainBody(body, actor, today) ??
    whyNotThisVersion(body, input.version) ??
    whyNotThisName(body.names, input, today)
  if (whyNot) return refuse(whyNot)
  if (await isNameInUse(tx, input.name, body.id)) return refuse({ reason: 'name in use' as const })

  const { name, acronym, lastOn, why } = input
  const isPresent = and(eq(bodyNames.bodyId, body.id), isNull(bodyNames.toOn))
  await tx.update(bodyNames).set({ toOn: lastOn }).where(isPresent)
  const fromOn = nameBegins(lastOn)
  await tx.insert(bodyNames).values({ id: newId<'name'>(), bodyId: body.id, name, acronym, fromOn })
  await raiseBodyVersion(tx, body.id)

  const present = presentName(body.names)
  const before = { name: present?.name ?? null, acronym: present?.acronym ?? null }
  const after = { name, acronym, formerNameUntil: lastOn }
  return changed(
    { code: body.code },
    { kind: 'body renamed', subjects: [{ on: 'body', id: body.id, before, after }], why },
  )
})
