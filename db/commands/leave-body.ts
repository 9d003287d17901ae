import { and, eq, inArray, isNull } from 'drizzle-orm'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { whyNotMaintainBody } from '@/domain/bodies/maintenance'
import { type Leaving, openSpanOf, whyNotLeave } from '@/domain/bodies/members'
import { membersInFacts } from '../body-facts'
import { changed, command, refuse } from '../command'
import { findAndHoldBody, raiseBodyVersion } from '../reading/lock'
import { bodyMembers } from '../schema/bodies'

/**
 * Records the last day of forces as members of a body; they stay on the record. Gives the body's code. Refused as
 * `whyNotMaintainBody`, `whyNotThisVersion` and `whyNotLeave` say, or `not found`.
 */
export const leaveBody = command(async ({ tx, actor, today }, input: Leaving) => {
  const body = await findAndHoldBody(tx, input.code)
  if (!body) return refuse({ reason: 'not found' as const })

  const whyNot =
    whyNotMaintainBody(body, actor, today) ??
    whyNotThisVersion(body, input.version) ??
    whyNotLeave(body, input.members, input.lastOn)
  if (whyNot) return refuse(whyNot)

  const { lastOn, why } = input
  const leaving = input.members.flatMap((code) => openSpanOf(body.members, code) ?? [])
  const forceIds = leaving.map((one) => one.forceId)
  await tx
    .update(bodyMembers)
    .set({ toOn: lastOn })
    .where(
      and(eq(bodyMembers.bodyId, body.id), inArray(bodyMembers.forceId, forceIds), isNull(bodyMembers.toOn)),
    )
  await raiseBodyVersion(tx, body.id)

  const before = { members: membersInFacts(body.members, today) }
  const after = { left: leaving.map((one) => one.forceName), leftOn: lastOn }
  return changed(
    { code: body.code },
    { kind: 'members left', subjects: [{ on: 'body', id: body.id, before, after }], why },
  )
})
