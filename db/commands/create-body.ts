import { codeFrom, freeCode } from '@/domain/bodies/body'
import { whyNotCreateBody } from '@/domain/bodies/maintenance'
import { type NewBody, whyNotThisBody } from '@/domain/bodies/new-body'
import { type BodyId, newId } from '@/domain/ids'
import { dateInFacts } from '../body-facts'
import { changed, command, refuse } from '../command'
import { isNameInUse, readCodesLike, readParent } from '../reading/body-names'
import { readForcesNamed } from '../reading/forces-named'
import { holdAllBodies } from '../reading/lock'
import { bodies, bodyMembers, bodyNames } from '../schema/bodies'
import { addBodyDate } from '../writing/body-date'

/**
 * Records a body that was not in the register. Gives its code, which it is given once and keeps. Refused as
 * `whyNotCreateBody` and `whyNotThisBody` say, when another body is called so, or names what is not there.
 */
export const createBody = command(async ({ tx, actor, today }, input: NewBody) => {
  await holdAllBodies(tx, 'names')
  const members = await readForcesNamed(tx, input.members)
  const parent = input.parent ? await readParent(tx, input.parent) : null

  const whyNot = whyNotCreateBody(actor) ?? whyNotThisBody(input, actor, today)
  if (whyNot) return refuse(whyNot)
  if (!members) return refuse({ reason: 'no such force' as const })
  if (input.parent && !parent) return refuse({ reason: 'no such parent' as const })
  if (await isNameInUse(tx, input.name, null)) return refuse({ reason: 'name in use' as const })

  const { name, acronym, kind, purpose, formedOn, said, address, capturedOn, why } = input
  const id: BodyId = newId()
  const wanted = codeFrom({ name, acronym })
  const code = freeCode(wanted, await readCodesLike(tx, wanted))
  const own = input.region === 'own' && actor.role !== 'system' ? actor : null
  const lead = members.find((one) => one.code === input.lead) ?? null
  const above = { parentBodyId: parent?.id ?? null, leadForceId: lead?.id ?? null }
  await tx.insert(bodies).values({ id, code, kind, purpose, regionId: own?.regionId ?? null, ...above })
  await tx.insert(bodyNames).values({ id: newId<'name'>(), bodyId: id, name, acronym })
  if (members.length > 0)
    await tx
      .insert(bodyMembers)
      .values(members.map((force) => ({ id: newId<'member'>(), bodyId: id, forceId: force.id })))
  const formed = formedOn && said ? { on: formedOn, said } : null
  if (formed) await addBodyDate(tx, actor, { bodyId: id, kind: 'formed', address, capturedOn, ...formed })

  const after = {
    ...{ name, acronym, kind, purpose },
    region: own?.regionName ?? null,
    members: members.map((one) => one.name),
    leadForce: lead?.name ?? null,
    partOf: parent?.name ?? null,
    formed: formed && [dateInFacts(formed)],
  }
  return changed({ code }, { kind: 'body created', subjects: [{ on: 'body', id, before: null, after }], why })
})
