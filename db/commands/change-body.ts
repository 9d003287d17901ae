import { eq } from 'drizzle-orm'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { type Details, whyNotTheseDetails } from '@/domain/bodies/details'
import { whyNotMaintainBody } from '@/domain/bodies/maintenance'
import { changed, command, refuse } from '../command'
import { readParent, readParentsOf } from '../reading/body-names'
import { findAndHoldBody, holdAllBodies, raiseBodyVersion } from '../reading/lock'
import { bodies } from '../schema/bodies'

/**
 * Changes what a body is, what it is for, who leads it and what it is part of. Gives its code. Refused as
 * `whyNotMaintainBody`, `whyNotThisVersion` and `whyNotTheseDetails` say, `no such parent`, or `not found`.
 */
export const changeBody = command(async ({ tx, actor, today }, input: Details) => {
  // Two bodies put under one another at once would be a ring that neither sees.
  await holdAllBodies(tx, 'parents')
  const body = await findAndHoldBody(tx, input.code)
  if (!body) return refuse({ reason: 'not found' as const })
  const parent = input.parent ? await readParent(tx, input.parent) : null
  const parentsOfParent = parent ? await readParentsOf(tx, parent.id) : []

  const whyNot =
    whyNotMaintainBody(body, actor, today) ??
    whyNotThisVersion(body, input.version) ??
    whyNotTheseDetails(body, input, { parentsOfParent, today })
  if (whyNot) return refuse(whyNot)
  if (input.parent && !parent) return refuse({ reason: 'no such parent' as const })

  const { kind, purpose, why } = input
  const lead = body.members.find((one) => one.forceCode === input.lead) ?? null
  const leadership = { leadForceId: lead?.forceId ?? null, parentBodyId: parent?.id ?? null }
  await tx
    .update(bodies)
    .set({ kind, purpose, ...leadership })
    .where(eq(bodies.id, body.id))
  await raiseBodyVersion(tx, body.id)

  const before = {
    ...{ kind: body.kind, purpose: body.purpose },
    ...{ leadForce: body.lead?.name ?? null, partOf: body.parent?.name ?? null },
  }
  const after = { kind, purpose, leadForce: lead?.forceName ?? null, partOf: parent?.name ?? null }
  return changed(
    { code: body.code },
    { kind: 'body changed', subjects: [{ on: 'body', id: body.id, before, after }], why },
  )
})
