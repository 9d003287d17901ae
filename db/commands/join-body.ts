import { whyNotThisVersion } from '@/domain/agreements/version'
import { whyNotMaintainBody } from '@/domain/bodies/maintenance'
import { type Joining, whyNotJoin } from '@/domain/bodies/members'
import { newId } from '@/domain/ids'
import { membersInFacts } from '../body-facts'
import { changed, command, refuse } from '../command'
import { readForcesNamed } from '../reading/forces-named'
import { findAndHoldBody, raiseBodyVersion } from '../reading/lock'
import { bodyMembers } from '../schema/bodies'

/**
 * Records that forces join a body, from a day as far as it is known. Gives the body's code. Refused as
 * `whyNotMaintainBody`, `whyNotThisVersion` and `whyNotJoin` say, `no such force`, or `not found`.
 */
export const joinBody = command(async ({ tx, actor, today }, input: Joining) => {
  const body = await findAndHoldBody(tx, input.code)
  if (!body) return refuse({ reason: 'not found' as const })
  const joining = await readForcesNamed(tx, input.members)

  const notTheirs = whyNotMaintainBody(body, actor, today) ?? whyNotThisVersion(body, input.version)
  if (notTheirs) return refuse(notTheirs)
  if (!joining) return refuse({ reason: 'no such force' as const })
  const whyNot = whyNotJoin(body.members, joining, input.fromOn)
  if (whyNot) return refuse(whyNot)

  const { fromOn, why } = input
  await tx
    .insert(bodyMembers)
    .values(joining.map((force) => ({ id: newId<'member'>(), bodyId: body.id, forceId: force.id, fromOn })))
  await raiseBodyVersion(tx, body.id)

  const before = { members: membersInFacts(body.members, today) }
  const after = { joined: joining.map((one) => one.name), joinedOn: fromOn }
  return changed(
    { code: body.code },
    { kind: 'members joined', subjects: [{ on: 'body', id: body.id, before, after }], why },
  )
})
