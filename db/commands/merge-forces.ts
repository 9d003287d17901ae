import { sql } from 'drizzle-orm'
import { codeOf, type Merger, whyNotMerge } from '@/domain/forces/merger'
import { newId, type SuccessionId } from '@/domain/ids'
import { changedBeyondSight, command, refuse } from '../command'
import type { Tx } from '../connection'
import { holdForces } from '../reading/lock'
import { isCodeTaken, isOfAnotherKind, readMergingForces } from '../reading/succession'

/**
 * Records that forces became one: in every agreement and body the new one takes their place, and their people are its
 * people. Gives the succession's key. Refused as `whyNotMerge` says.
 */
export const mergeForces = command(async ({ tx, actor, today }, input: Merger) => {
  await holdForces(tx, input.forces)
  const forces = await readMergingForces(tx, input.forces)

  const whyNot = whyNotMerge({ forces, taken: await namesTaken(tx, input) }, actor, input, today)
  if (whyNot) return refuse(whyNot)

  const id: SuccessionId = newId()
  const { name, shortName, chiefOfficer, policingBody, onDay, note } = input
  const ids = sql.join(
    forces.map((one) => sql`${one.id}::uuid`),
    sql`, `,
  )
  await tx.execute(sql`select record_merger(${id}, array[${ids}], ${codeOf(shortName)}, ${name}, ${shortName},
    ${chiefOfficer}, ${policingBody}, ${onDay}, ${note})`)

  return changedBeyondSight({ id })
})

async function namesTaken(tx: Tx, { shortName, chiefOfficer, policingBody }: Merger) {
  return {
    code: await isCodeTaken(tx, codeOf(shortName)),
    chiefOfficer: await isOfAnotherKind(tx, chiefOfficer, 'chief officer'),
    policingBody: await isOfAnotherKind(tx, policingBody, 'policing body'),
  }
}
