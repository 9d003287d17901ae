import type { BodyKind } from '@/domain/bodies/body'
import { type BodyId, type ForceId, newId, type RegionId } from '@/domain/ids'
import { changed, command, refuse } from '../command'
import { bodies, bodyMembers, bodyNames } from '../schema/bodies'
import { sourceStatements } from '../schema/sources'
import type { Source } from './record-agreement'

export type NewBody = {
  code: string
  name: string
  acronym: string
  kind: BodyKind
  purpose: string
  regionId: RegionId
  members: { forceId: ForceId; name: string }[]
  source: Source
}

/** Records a collaboration body from a published source. Gives its key. Refused unless the register itself loads it. */
export const recordBody = command(async ({ tx, actor }, input: NewBody) => {
  if (actor.role !== 'system') return refuse({ reason: 'only the register loads bodies' as const })

  const id: BodyId = newId()
  const { code, name, acronym, kind, purpose, regionId, members, source } = input
  await tx.insert(bodies).values({ id, code, kind, purpose, regionId })
  await tx.insert(bodyNames).values({ id: newId<'name'>(), bodyId: id, name, acronym })
  await tx
    .insert(bodyMembers)
    .values(members.map(({ forceId }) => ({ id: newId<'member'>(), bodyId: id, forceId })))
  await tx.insert(sourceStatements).values({ id: newId<'source'>(), bodyId: id, ...source })

  const after = {
    name,
    acronym,
    kind,
    purpose,
    members: members.map((one) => one.name),
    source: source.address,
  }
  return changed(
    { id },
    { kind: 'body recorded', subjects: [{ on: 'body', id, before: null, after }], why: null },
  )
})
